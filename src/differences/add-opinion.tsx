import { opinionParameters } from '#link/opinion-parameters.ts';
import type { Opinion } from '#link/read-opinions.ts';
import action from '#ui/action.module.css';
import { capital, countWords } from './count-words.ts';
import { pasteFault } from './paste-fault.ts';
import { PasteForm } from './paste-form.tsx';
import sections from './section.module.css';

interface Props {
  /** how many there are */
  readonly count: number;
  /** answers of the address itself, which belong to no opinion yet */
  readonly own: Opinion | undefined;
  /** the opinions in a pasted text */
  readonly read: (text: string) => readonly Opinion[];
  readonly onAdd: (opinions: readonly Opinion[]) => void;
}

/** One opinion more, from a link that somebody sent. */
export function AddOpinion({ count, own, read, onAdd }: Props) {
  const room = opinionParameters.length - count;
  const paste = (text: string): string | undefined => {
    const found = read(text);
    const fault = pasteFault(found.length, room);
    if (fault === undefined) onAdd(found);
    return fault;
  };
  return (
    <section className={`${sections['section']} screen-only`} aria-labelledby="add">
      <h2 id="add">{count === 0 ? 'The first link' : count === 1 ? 'The second link' : 'Another opinion'}</h2>
      {room === 0 ? (
        <p>
          {capital(countWords(count))} opinions stand here, and more do not fit into one address. Remove one to make
          room for another.
        </p>
      ) : (
        <>
          <PasteForm label="Link to a result" button="Add this opinion" onPaste={paste} />
          {own !== undefined && (
            <div>
              <p>This address carries answers of its own, which belong to no opinion yet.</p>
              <button type="button" className={action['quiet']} onClick={() => onAdd([own])}>
                Add them as an opinion
              </button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
