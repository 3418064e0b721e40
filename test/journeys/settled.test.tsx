import { waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openAt } from './open-at.tsx';

const two = 'purpose=lab&hosts=one';
const settledLab =
  'purpose=lab&hosts=one&guests=linux&storage=local&budget=none&team=part-time&cpu=x86&workloads=none&management=web';

// The leaders stand beside the question or below it, which takes a layout; so nothing here is visible.
const hidden = true;
const figure = /stays first in (\d+|all|none|more than 99|fewer than 1)\b.* to answer (the rest|them)/;

test('from the third answer on it is said how settled the first place is, once, with what moved', async () => {
  const page = await openAt(`/q/guests?${two}`);
  const leaders = await page.findByRole('complementary', { name: 'Leading so far', hidden });
  expect(within(leaders).queryByRole('region', { name: 'How settled', hidden })).toBeNull();

  const heard: string[] = [];
  const status = within(leaders).getByRole('status', { hidden });
  const ear = new MutationObserver(() => {
    if (status.textContent !== '') heard.push(status.textContent);
  });
  ear.observe(status, { childList: true, characterData: true, subtree: true });
  const option = page.getByRole('checkbox', { name: 'Linux' });
  await page.user.click(option);
  const settled = await within(leaders).findByRole('region', { name: 'How settled', hidden });
  await waitFor(() => expect(settled.textContent).toMatch(figure));
  ear.disconnect();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatch(/^.+\. Proxmox .+ stays first in .+ to answer the rest.*\.$/);
  expect(document.activeElement).toBe(option);
});

test('the most telling question is a step away, with the answers, and the figure waits there', async () => {
  const page = await openAt(`/q/budget?${two}&guests=linux`);
  const link = await page.findByRole('link', { name: /^Answer “.+” next$/, hidden });
  const sentence = (await page.findByText(figure)).textContent;
  await page.user.click(link);
  await page.findByText(/^Question \d+ of/);
  expect(page.address()).toMatch(new RegExp(`^/q/(?!budget).+\\?${two}&guests=linux$`));
  expect((await page.findByText(figure)).textContent).toBe(sentence);
  expect(page.getByRole('status', { hidden }).textContent).toBe('');
});

test('what is settled offers to stop, with a way to the result', async () => {
  const page = await openAt(`/q/trigger?${settledLab}`);
  const stop = await page.findByRole('link', { name: 'Stop and show the result', hidden });
  expect(stop.getAttribute('href')).toBe(`/result?${settledLab}`);
});

test('hidden with the leaders, it is not worked out', async () => {
  const page = await openAt(`/q/today?${two}&budget=moderate`);
  page.store.getState().setLeadersHidden(true);
  await page.findByRole('button', { name: 'Show the leaders', hidden });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(page.queryByText(figure)).toBeNull();
  page.store.getState().setLeadersHidden(false);
  await page.findByText(figure);
});

test('a result with open questions says which of them tells most', async () => {
  const page = await openAt(`/result?${two}&guests=linux`);
  const assumed = await page.findByRole('region', { name: 'Assumed, because it was not said' });
  const line = await within(assumed).findByText(figure);
  expect(line.textContent).toMatch(/tells most: whoever leads once it is answered stays first in \d+ of 100\./);
});
