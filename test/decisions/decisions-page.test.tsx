import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { DecisionsPage } from '#decisions/decisions-page.tsx';
import type { ShownDecision } from '#decisions/shown-decision.ts';
import { takeDecisions } from '#decisions/take-decisions.ts';
import { decision } from './any-decisions.ts';

const amber: ShownDecision = {
  ...decision,
  id: 'aaaaaaaa-amber',
  name: 'Amber first',
  leader: 'Amber',
  edition: 'edition of November 2026',
  given: 4,
  strangers: 0,
};
const basalt: ShownDecision = {
  ...amber,
  id: 'bbbbbbbb-basalt',
  name: 'Basalt, for the branches',
  note: '',
  date: '2026-11-23',
  leader: undefined,
  edition: undefined,
  strangers: 2,
};

type Props = Parameters<typeof DecisionsPage>[0];

/** The page over decisions that it can change, as its route would. */
function show(first: readonly ShownDecision[], props: Partial<Props> = {}) {
  const store = createStore(() => ({ decisions: first }));
  const setDecisions = (decisions: readonly ShownDecision[]): void => store.setState({ decisions });
  function Here() {
    const { decisions } = useStore(store);
    return (
      <DecisionsPage
        decisions={decisions}
        standing="device"
        isSaved={false}
        isDamaged={false}
        imported={undefined}
        wayOn="The way on."
        renderLink={({ name, search }) => <a href={`/result${search}`}>{name}</a>}
        renderCompare={(chosen, words) => (
          <a href={`/differences/${chosen.map(({ name }) => name).join('+')}`}>{words}</a>
        )}
        onEdit={(edited, words) =>
          setDecisions(
            decisions.filter(({ id }) => id !== edited.id).concat({ ...edited, ...words, changed: edited.changed + 1 }),
          )
        }
        onDelete={({ id }) => setDecisions(decisions.filter((each) => each.id !== id))}
        onPutBack={(back) => setDecisions([...decisions, back])}
        onExport={() => undefined}
        onImport={() => undefined}
        onUndoImport={undefined}
        onTryAgain={() => undefined}
        onSaveDamaged={() => undefined}
        onForgetDamaged={() => undefined}
        {...props}
      />
    );
  }
  const user = userEvent.setup();
  render(<Here />);
  return {
    user,
    /** what another tab makes of it */
    put: (decisions: readonly ShownDecision[]) => act(() => setDecisions(decisions)),
    names: () =>
      screen.queryAllByRole('article', { name: /./ }).map((entry) => within(entry).getByRole('link').textContent),
    entry: (name: string) => within(screen.getByRole('article', { name })),
    button: (name: string | RegExp) => screen.getByRole('button', { name }),
  };
}

describe('a kept decision', () => {
  test('stands with the newest first, and says what was so then', () => {
    const { names, entry } = show([amber, basalt]);
    expect(names()).toEqual(['Basalt, for the branches', 'Amber first']);
    const own = entry('Amber first');
    expect(own.getByRole('link').getAttribute('href')).toBe(`/result${amber.search}`);
    own.getByText('22 November 2026');
    own.getByText('Amber');
    own.getByText('4');
    own.getByText('edition of November 2026');
    expect(own.getByText(/two hosts in the cellar/).textContent).toBe(amber.note);
  });

  test('says what its link does not say, and how many answers mean nothing here', () => {
    const own = show([basalt]).entry('Basalt, for the branches');
    own.getByText('not said in the link');
    own.getByText('edition not said in the link');
    own.getByText('4, and 2 not known here');
  });

  test('is text, whatever stands in its name and note', () => {
    show([{ ...amber, name: '<img src=x onerror=alert(1)>', note: '<b>bold</b> [link](javascript:alert(1))' }]);
    expect(document.querySelector('img, b')).toBeNull();
    screen.getByRole('link', { name: '<img src=x onerror=alert(1)>' });
    screen.getByText('<b>bold</b> [link](javascript:alert(1))');
  });
});

describe('editing', () => {
  test('changes name and note where they stand, and gives the focus back', async () => {
    const { user, button, entry } = show([amber]);
    await user.click(button('Edit Amber first'));
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
    expect(document.activeElement).toBe(name);
    await user.clear(name);
    await user.type(name, '  Amber,   after all ');
    await user.clear(screen.getByRole('textbox', { name: 'Note, if you like' }));
    await user.type(screen.getByRole('textbox', { name: 'Note, if you like' }), 'Settled.\nOn Monday.');
    await user.click(button('Save'));
    expect(entry('Amber, after all').getByText(/Settled/).textContent).toBe('Settled.\nOn Monday.');
    expect(document.activeElement).toBe(button('Edit Amber, after all'));
  });

  test('asks for a name where there is none, and keeps what was written', async () => {
    const { user, button } = show([amber]);
    await user.click(button('Edit Amber first'));
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(screen.getByRole('textbox', { name: 'Note, if you like' }), ' More.');
    await user.click(button('Save'));
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(name.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Give it a name.');
    expect(document.activeElement).toBe(name);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note, if you like' }).value).toMatch(/More\.$/);
  });

  test('of two at once loses neither draft', async () => {
    const { user, button } = show([amber, basalt]);
    await user.click(button('Edit Amber first'));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), ' indeed');
    await user.click(button('Edit Basalt, for the branches'));
    const names = screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Name' });
    expect(names.map(({ value }) => value)).toEqual(['Basalt, for the branches', 'Amber first indeed']);
  });

  test('can be left without a change', async () => {
    const { user, button, names } = show([amber]);
    await user.click(button('Edit Amber first'));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), ' indeed');
    await user.click(button('Cancel'));
    expect(names()).toEqual(['Amber first']);
    expect(document.activeElement).toBe(button('Edit Amber first'));
  });

  test('goes on when another tab deletes the decision, and saving brings it back', async () => {
    const { user, button, put, names } = show([amber]);
    await user.click(button('Edit Amber first'));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), ' indeed');
    put([]);
    screen.getByText('It was deleted meanwhile, in another tab. Saving brings it back.');
    await user.click(button('Save'));
    expect(names()).toEqual(['Amber first indeed']);
  });

  test('shows what another tab has made of it before it is replaced', async () => {
    const { user, button, put, names } = show([amber]);
    await user.click(button('Edit Amber first'));
    put([{ ...amber, name: 'Basalt first', note: 'Ask again.', changed: amber.changed + 9 }]);
    expect(screen.getByText(/changed meanwhile/).textContent).toBe(
      'It was changed meanwhile, not in this form, to “Basalt first” with the note “Ask again.”. Saving replaces that.',
    );
    await user.click(button('Cancel'));
    expect(names()).toEqual(['Basalt first']);
  });

  test('says how much room a long note has left', async () => {
    const { user, button } = show([{ ...amber, note: 'x'.repeat(1_650) }]);
    await user.click(button('Edit Amber first'));
    screen.getByText('1,650 of 2,000 characters');
  });
});

describe('deleting', () => {
  test('leaves a way back in its place, for each that was deleted', async () => {
    const { user, button, names } = show([amber, basalt]);
    await user.click(button('Delete Basalt, for the branches'));
    expect(names()).toEqual(['Amber first']);
    expect(document.activeElement).toBe(button('Undo deleting Basalt, for the branches'));
    await user.click(button('Delete Amber first'));
    expect(names()).toEqual([]);
    screen.getByText(/Nothing is kept yet/);
    await user.click(button('Undo deleting Amber first'));
    await user.click(button('Undo deleting Basalt, for the branches'));
    expect(names()).toEqual(['Basalt, for the branches', 'Amber first']);
    expect(document.activeElement).toBe(button('Edit Basalt, for the branches'));
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });
});

describe('comparing', () => {
  test('is offered from two on, and leads to where they differ', async () => {
    const { user } = show([amber, basalt]);
    screen.getByText('Tick two to 8 of them to see where they differ.');
    await user.click(screen.getByRole('checkbox', { name: 'Compare Amber first' }));
    screen.getByText('One is ticked. Tick another to see where they differ.');
    expect(screen.queryByRole('link', { name: /^Compare/ })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Compare Basalt, for the branches' }));
    expect(screen.getByRole('link', { name: 'Compare these 2' }).getAttribute('href')).toContain(
      'Amber first+Basalt, for the branches',
    );
    await user.click(screen.getByRole('button', { name: 'Untick all' }));
    expect(screen.queryByRole('checkbox', { checked: true })).toBeNull();
  });

  test('of more than a link can hold says so', async () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ ...amber, id: `aaaaaaaa-${at}`, name: `Decision ${at}` }));
    const { user } = show(many);
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    screen.getByText('9 are ticked, and at most 8 can be compared.');
    expect(screen.queryByRole('link', { name: /^Compare/ })).toBeNull();
  });

  test('is not offered where there is one', () => {
    show([amber]);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('where they stand', () => {
  test('is not spoken of while all is well', () => {
    show([amber]);
    expect(screen.queryByRole('alert')).toBeNull();
    screen.getByText('Results that you kept, each with a name and a note. They are on this device and nowhere else.');
  });

  test.each([
    ['full', /The room that the browser gives this site is full/, true],
    ['forbidden', /The browser lets this site keep nothing/, true],
    ['emptied', /was deleted from outside this page/, true],
    ['newer', /was written by a later version of these pages/, false],
    ['stuck', /there is no room to put it aside/, false],
  ] as const)('is told when it is this tab only: %s', async (standing, why, canTry) => {
    const onExport = vi.fn<() => void>();
    const onTryAgain = vi.fn<() => void>();
    const { user, button } = show([amber], { standing, onExport, onTryAgain });
    const alert = within(screen.getByRole('alert'));
    alert.getByText(/in this tab only, until it is closed$/);
    alert.getByText(why);
    alert.getByText(/Save the file before you close the tab/);
    expect(screen.queryByText(/on this device and nowhere else/)).toBeNull();
    await user.click(button('Save it as a file'));
    expect(onExport).toHaveBeenCalledOnce();
    const again = alert.queryByRole('button', { name: 'Try to keep it on the device' });
    expect(again !== null).toBe(canTry);
    if (again !== null) await user.click(again);
    expect(onTryAgain).toHaveBeenCalledTimes(canTry ? 1 : 0);
  });

  test('is told before anything is kept, too', () => {
    show([], { standing: 'forbidden' });
    within(screen.getByRole('alert')).getByText('Nothing can be kept on this device');
    screen.getByText(/Nothing is kept yet/);
  });

  test('is told with what is damaged: it is handed out, and removed only when asked twice', async () => {
    const onSaveDamaged = vi.fn<() => void>();
    const onForgetDamaged = vi.fn<() => void>();
    const { user, button } = show([], { isDamaged: true, onSaveDamaged, onForgetDamaged });
    screen.getByRole('region', { name: 'Part of what was kept here could not be read' });
    expect(screen.queryByText(/Nothing is kept yet/)).toBeNull();
    await user.click(button('Save the damaged text'));
    expect(onSaveDamaged).toHaveBeenCalledOnce();
    await user.click(screen.getByText('Remove it from this device …'));
    expect(onForgetDamaged).not.toHaveBeenCalled();
    await user.click(button('Remove the damaged text'));
    expect(onForgetDamaged).toHaveBeenCalledOnce();
  });
});

describe('an import', () => {
  const report = () => screen.getByRole('heading', { name: 'As one file' }).closest('section')?.textContent ?? '';

  test('that cannot be read says what is wrong, and with which file', () => {
    show([], { imported: { kind: 'refused', file: 'holiday<b>.json', why: 'It is empty.' } });
    expect(report()).toContain('Nothing was taken from “holiday<b>.json”. It is empty.');
  });

  test('says what was taken, what was here already, and what was left out and why', () => {
    const later = { ...decision, name: 'Later here', changed: decision.changed + 5 };
    const gone = { id: 'cccccccc', changed: 3, deleted: true as const };
    const taken = takeDecisions(
      [later, basalt, gone],
      [
        decision,
        { ...basalt, note: 'New note', changed: basalt.changed + 1 },
        { ...amber, id: 'dddddddd', name: 'New one' },
        { ...amber, id: 'cccccccc', name: 'Deleted here' },
      ],
    );
    const faults = Array.from({ length: 10 }, (_, at) => ({ at: at + 1, why: 'it has no name' }));
    show([], { imported: { kind: 'taken', file: 'a.json', taken, faults, strangers: 1 } });
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toEqual([
      '1 was added: New one.',
      '1 was deleted here and came back: Deleted here.',
      '1 was here in an earlier version, which the file’s replaces: Basalt, for the branches.',
      `1 is here in a later version, which stays: ${decision.name}.`,
      ...faults.slice(0, 8).map(({ at }) => `Left out: entry ${at}, it has no name.`),
      'Left out as well: 2 more that cannot be read.',
      'Ignored: 1 detail that means nothing here.',
    ]);
  });

  test('of many names eight, and counts the rest and those without room', () => {
    const many = Array.from({ length: 12 }, (_, at) => ({ ...decision, id: `aaaaaaaa-${at}`, name: `No. ${at}` }));
    show([], {
      imported: { kind: 'taken', file: 'a.json', taken: takeDecisions([], many, 10), faults: [], strangers: 0 },
    });
    expect(report()).toMatch(/10 were added: No\. 9, .*, 2 more\./);
    expect(report()).toContain('Left out: 2, because no more can be kept here.');
  });

  test('of a file without decisions says that there is none', () => {
    show([], { imported: { kind: 'taken', file: 'a.json', taken: takeDecisions([], []), faults: [], strangers: 0 } });
    expect(report()).toContain('There is no decision in it.');
  });

  test('hands over the chosen file, and the same one again', async () => {
    const onImport = vi.fn<(file: File) => void>();
    const { user } = show([], { onImport });
    const input = screen.getByLabelText<HTMLInputElement>('File to import');
    const file = new File(['{}'], 'decisions.json', { type: 'application/json' });
    await user.upload(input, file);
    await user.upload(input, file);
    expect(onImport.mock.calls).toEqual([[file], [file]]);
  });
});
