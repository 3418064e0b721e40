import { act, fireEvent, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { TermMark } from '#ui/term-mark.tsx';

function show() {
  const onChoose = vi.fn<() => void>();
  const view = render(
    <>
      <label>
        <input type="checkbox" onChange={onChoose} /> Needs{' '}
        <TermMark name="SLAT" short="A second translation." more={<a href="/glossary#slat">In the glossary</a>}>
          EPT
        </TermMark>
      </label>
      <button type="button">Elsewhere</button>
    </>,
  );
  const mark = view.getByRole('button', { name: 'EPT' });
  return { ...view, mark, onChoose, user: userEvent.setup(), note: () => view.queryByRole('note', { name: 'SLAT' }) };
}

test('a click shows what a word means and the way to more, and chooses no option', async () => {
  const { user, mark, note, onChoose } = show();
  expect(note()).toBeNull();
  await user.click(mark);
  expect(note()?.textContent).toBe('SLAT A second translation. In the glossary');
  expect(mark.getAttribute('aria-expanded')).toBe('true');
  expect(onChoose).not.toHaveBeenCalled();
  await user.click(mark);
  expect(note()).toBeNull();
});

test('Escape closes it, and so does a click elsewhere', async () => {
  const { user, mark, note, getByRole } = show();
  await user.click(mark);
  await user.keyboard('{Escape}');
  expect(note()).toBeNull();
  await user.click(mark);
  await user.click(getByRole('button', { name: 'Elsewhere' }));
  expect(note()).toBeNull();
});

test('Enter leads into the note, Escape back to the word, and moving on closes it', async () => {
  const { user, mark, note, getByRole } = show();
  act(() => mark.focus());
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(note());
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(mark);
  expect(note()).toBeNull();
  await user.keyboard(' ');
  expect(note()).not.toBeNull();
  act(() => getByRole('button', { name: 'Elsewhere' }).focus());
  expect(note()).toBeNull();
});

test('a resting pointer opens it, and it stays while the pointer is in it', () => {
  vi.useFakeTimers();
  const { mark, note } = show();
  const wait = (milliseconds: number): void => {
    act(() => void vi.advanceTimersByTime(milliseconds));
  };
  fireEvent.pointerEnter(mark, { pointerType: 'mouse' });
  wait(100);
  expect(note()).toBeNull();
  wait(300);
  expect(note()).not.toBeNull();
  fireEvent.pointerLeave(mark);
  fireEvent.pointerEnter(note()!);
  wait(1000);
  expect(note()).not.toBeNull();
  fireEvent.pointerLeave(note()!);
  wait(1000);
  expect(note()).toBeNull();
  vi.useRealTimers();
});

test('a finger that passes over a word opens nothing', () => {
  vi.useFakeTimers();
  const { mark, note } = show();
  fireEvent.pointerEnter(mark, { pointerType: 'touch' });
  act(() => void vi.advanceTimersByTime(1000));
  expect(note()).toBeNull();
  vi.useRealTimers();
});
