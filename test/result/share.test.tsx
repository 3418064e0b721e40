import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Share } from '#result/share.tsx';

const address = 'https://example.org/result?budget=nothing&seen=amber';

function show() {
  const user = userEvent.setup();
  render(<Share title="Amber comes first" address={() => address} />);
  return user;
}

afterEach(() => vi.restoreAllMocks());

test('copies the link and says so', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe(address);
  expect(screen.getByRole('status').textContent).toContain('Link copied');
});

test('gives the link to copy by hand where the clipboard is refused', async () => {
  const user = show();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this result' });
  expect(field.value).toBe(address);
  expect(document.activeElement).toBe(field);
});

test('offers the share sheet only where the device has one', () => {
  show();
  expect(screen.queryByRole('button', { name: 'Share' })).toBeNull();
});
