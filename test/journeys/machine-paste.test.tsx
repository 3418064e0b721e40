import { fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openAt } from './open-at.tsx';

const lscpu = `Architecture:        x86_64
Vendor ID:           AuthenticAMD
Model name:          Invented Opteron 1 000
Virtualization:      AMD-V
`;

async function openPaste(text: string) {
  const page = await openAt('/q/cpu?guests=linux');
  const field = await page.findByLabelText('What the machine printed', undefined, { timeout: 20_000 });
  fireEvent.change(field, { target: { value: text } });
  return page;
}

test('what lscpu prints fills in the answer once the person confirms it', async () => {
  const page = await openPaste(lscpu);
  const choose = await page.findByText('Choose: x86-64 with VT-x or AMD-V');
  page.getByText(/^AMD-V is there and switched on \(lscpu, line 4\)/);
  expect(page.address()).toBe('/q/cpu?guests=linux');
  fireEvent.click(choose);
  await page.findByText('Chosen: x86-64 with VT-x or AMD-V');
  expect(page.address()).toBe('/q/cpu?guests=linux&cpu=x86');
  page.getByRole('radio', { name: 'x86-64 with VT-x or AMD-V', checked: true });
});

test('what the firmware has switched off settles no answer, and says what to do', async () => {
  const page = await openPaste('[    4.2] kvm: disabled by bios\n');
  await page.findByText(/switched off/);
  page.getByText('No answer follows from it yet.');
  expect(page.queryByText(/^Choose:/)).toBeNull();
});

test('a text that cannot be read is text: nothing of it becomes part of the page', async () => {
  const page = await openPaste('<img src=x onerror=alert(1)><b id="planted">flags</b>');
  await page.findByText(/^Nothing in this text could be read\./);
  expect(page.container.querySelector('#planted')).toBeNull();
});

test('only the question about the processor reads texts', async () => {
  const page = await openAt('/q/hosts');
  expect(page.queryByText('Read it from what the machine prints')).toBeNull();
});
