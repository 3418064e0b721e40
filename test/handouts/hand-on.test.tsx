import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { decisionRecord } from '#handouts/decision-record.ts';
import { HandOn } from '#handouts/hand-on.tsx';
import { resultJson } from '#handouts/result-json.ts';
import { sampleHandout } from './sample-handout.ts';

function show(props: Partial<Parameters<typeof HandOn>[0]> = {}) {
  const user = userEvent.setup();
  render(
    <HandOn
      handout={sampleHandout}
      retry={undefined}
      address={sampleHandout.link}
      renderComparison={(text) => <a href="/compare?with=amber.basalt">{text}</a>}
      {...props}
    />,
  );
  return user;
}

/** What the browser is given to save: the name of each file, its type and its text. */
function saved() {
  const files: { name: string; type: string; text: Promise<string> }[] = [];
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob;
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, type: blob.type, text: blob.text() });
  });
  return files;
}

afterEach(() => vi.restoreAllMocks());

test('the decision record is copied, and that is said', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
  expect(await navigator.clipboard.readText()).toBe(decisionRecord(sampleHandout));
  expect(screen.getByRole('status').textContent).toBe('Copied as Markdown.');
});

test('where the clipboard is refused, the whole text stands there, chosen already', async () => {
  const user = show();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Decision record in Markdown' });
  expect(field.value).toBe(decisionRecord(sampleHandout));
  expect(field.readOnly).toBe(true);
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

test('files are named after who comes first and the day', async () => {
  const files = saved();
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Download Markdown' }));
  await user.click(screen.getByRole('button', { name: 'Download JSON' }));
  expect(files.map(({ name, type }) => [name, type])).toEqual([
    ['which-hypervisor-amber-2026-11-22.md', 'text/markdown;charset=utf-8'],
    ['which-hypervisor-amber-2026-11-22.json', 'application/json;charset=utf-8'],
  ]);
  expect(await files[0]?.text).toBe(decisionRecord(sampleHandout));
  expect(await files[1]?.text).toBe(resultJson(sampleHandout));
});

test('the code for a camera has its address beside it, and a table is one link away', () => {
  show();
  const figure = screen.getByRole('figure');
  expect(within(figure).getByRole('img', { name: 'QR code of the link to this result' })).toBeDefined();
  expect(within(figure).getByText(sampleHandout.link)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Put the first platforms side by side' }).getAttribute('href')).toContain(
    'with=amber.basalt',
  );
});

test('a link too long for a code is said to be', () => {
  show({ address: `https://which.example/result?${'x'.repeat(3000)}` });
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText(/too long for a QR code/)).toBeDefined();
});

test('while it is being put together there is nothing to copy yet, and the code is there', () => {
  show({ handout: undefined });
  expect(screen.getByText('Putting it together …')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('img')).toBeDefined();
});

test('facts that could not be loaded are said to be missing, and can be asked for again', async () => {
  const retry = vi.fn<() => void>();
  const user = show({ handout: undefined, retry });
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('could not be loaded');
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: 'Download JSON' })).toBeNull();
});
