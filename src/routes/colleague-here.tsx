import { useNavigate } from '@tanstack/react-router';
import { catalogue } from '#catalogue/index.ts';
import { pasteFault } from '#differences/paste-fault.ts';
import { PasteForm } from '#differences/paste-form.tsx';
import { opinionParameters } from '#link/opinion-parameters.ts';
import type { Link } from '#link/read-link.ts';
import { readPastedOpinions } from '#link/read-opinions.ts';
import { writeOpinions } from '#link/write-opinions.ts';

interface Props {
  readonly link: Link;
  /** who leads as the comparison is made */
  readonly leader: string | undefined;
}

/** Takes a colleague's link, and leads to the page that holds it against this result. */
export function ColleagueHere({ link: { answers }, leader }: Props) {
  const navigate = useNavigate();
  const own = { answers, edition: catalogue.edition, ...(leader !== undefined && { seen: leader }), name: '' };
  const paste = (text: string): string | undefined => {
    const found = readPastedOpinions(text, catalogue);
    const fault = pasteFault(found.length, opinionParameters.length - 1);
    if (fault === undefined) void navigate({ to: '/differences', search: writeOpinions([own, ...found], catalogue) });
    return fault;
  };
  return <PasteForm label="A colleague’s link to a result" button="Show the differences" onPaste={paste} />;
}
