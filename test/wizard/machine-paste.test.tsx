import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MachineReading } from '#intake/machine-reading.ts';
import { longestShown, MachinePaste, type MachineRead } from '#wizard/machine-paste.tsx';

const reading: MachineReading = {
  vendor: 'Intel',
  architecture: 'x86-64',
  virtualisation: 'on',
  slat: null,
  iommu: null,
  insideVm: null,
  hypervisor: null,
  forms: ['lscpu'],
  evidence: [
    { finding: 'vendor', value: 'Intel', says: 'Intel by name', form: 'lscpu', line: 3, text: 'Vendor: <b>Intel</b>' },
    { finding: 'virtualisation', value: 'offered', says: 'offered', form: 'lscpu', line: 3, text: 'again' },
  ],
  contradictions: [],
};
const settled: MachineRead = { reading, sentence: 'It can.', option: 'yes', upTo: undefined };

/** The field with a reader that answers when told. */
function show(answer: MachineRead = settled, chosen: readonly string[] = []) {
  const stop = vi.fn<() => void>();
  const told: string[] = [];
  const read = (text: string, onRead: (read: MachineRead) => void) => {
    told.push(text);
    onRead(answer);
    return stop;
  };
  const onChoose = vi.fn<(option: string) => void>();
  const paste = (now: readonly string[]) => (
    <MachinePaste read={read} optionLabel={(id) => `option ${id}`} chosen={now} onChoose={onChoose} />
  );
  const view = render(paste(chosen));
  return { onChoose, told, stop, choose: (now: readonly string[]) => view.rerender(paste(now)) };
}

const field = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What the machine printed', hidden: true });
const write = (value: string) => fireEvent.change(field(), { target: { value } });
const settle = () => {
  act(() => {
    vi.advanceTimersByTime(1000);
  });
};

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

test('what was read is said politely, with its lines, each line once', () => {
  show();
  write('Vendor: Intel');
  expect(screen.getByText('Reading …').closest('[role=status]')).not.toBeNull();
  settle();
  expect(screen.getByText('It can.').closest('[role=status]')).not.toBeNull();
  const lines = within(screen.getByRole('region', { name: 'Lines that were read', hidden: true }));
  const [only, ...more] = lines.getAllByRole('listitem', { hidden: true });
  expect(more).toEqual([]);
  expect(only?.textContent).toBe('Line 3, lscpuVendor: <b>Intel</b>Intel by name; offered');
});

test('nothing is chosen until the person says so, and only once', () => {
  const { onChoose, choose } = show();
  write('Vendor: Intel');
  settle();
  expect(onChoose).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Choose: option yes', hidden: true }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('yes');
  choose(['yes']);
  const chosen = screen.getByRole('button', { name: 'Chosen: option yes', hidden: true });
  fireEvent.click(chosen);
  expect(chosen.getAttribute('aria-disabled')).toBe('true');
  expect(onChoose).toHaveBeenCalledOnce();
});

test('a text that settles no answer offers none', () => {
  show({ ...settled, option: undefined, sentence: 'Nothing could be read.' });
  write('hello');
  settle();
  screen.getByText('Nothing could be read.');
  screen.getByText('No answer follows from it yet.');
  expect(screen.queryByRole('button', { name: /^Choose/, hidden: true })).toBeNull();
});

test('of a long paste the field shows the beginning, all of it is read, and a cut is said', () => {
  const { told } = show({ ...settled, upTo: 30_000 });
  const text = 'x'.repeat(50_000);
  fireEvent.paste(field(), { clipboardData: { getData: () => text } });
  expect(field().value.length).toBe(longestShown);
  settle();
  expect(told).toEqual([text]);
  screen.getByText('Of 50,000 characters only the first 30,000 were read.');
  screen.getByText('The field shows the first 20,000 of 50,000 characters.');
});

test('typing waits for a pause, a new text ends the reading of the old one, and an empty field says nothing', () => {
  const { told, stop } = show();
  write('a');
  write('ab');
  settle();
  write('abc');
  expect(stop).toHaveBeenCalledOnce();
  expect(screen.queryByText('It can.')).toBeNull();
  settle();
  expect(told).toEqual(['ab', 'abc']);
  fireEvent.click(screen.getByRole('button', { name: 'Empty the field', hidden: true }));
  settle();
  expect(field().value).toBe('');
  expect(screen.queryByText('It can.')).toBeNull();
  expect(told.length).toBe(2);
});

test('the field has no name, so that no form can send it, and the browser is asked to forget it', () => {
  show();
  expect(field().name).toBe('');
  expect(field().getAttribute('autocomplete')).toBe('off');
});

test('the commands follow the system of the host, and each can be copied', async () => {
  vi.useRealTimers();
  const user = userEvent.setup();
  const copied = vi.spyOn(navigator.clipboard, 'writeText');
  show();
  await user.selectOptions(screen.getByRole('combobox', { name: 'The host runs', hidden: true }), 'Windows');
  screen.getByText('systeminfo', { selector: 'code' });
  expect(screen.queryByText('lscpu', { selector: 'code' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Copy systeminfo', hidden: true }));
  expect(copied).toHaveBeenCalledExactlyOnceWith('systeminfo');
  await screen.findByRole('button', { name: 'Copied systeminfo', hidden: true });
});
