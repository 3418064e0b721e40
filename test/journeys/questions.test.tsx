import { waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openAt } from './open-at.tsx';

afterEach(() => vi.unstubAllGlobals());

const third = 'purpose=consolidate&hosts=up-to-8';

describe('a question', () => {
  test('is the heading and the name of its group of options', async () => {
    const page = await openAt('/q/hosts?purpose=lab');
    const heading = page.getByRole('heading', { level: 1 });
    expect(page.getByRole('group', { name: heading.textContent }).contains(heading)).toBe(true);
    expect(document.title).toMatch(/– Which Hypervisor$/);
  });

  test('writes the chosen option into the address at once, without a new step back', async () => {
    const page = await openAt('/q/purpose');
    const steps = page.router.history.length;
    await page.user.click(page.getByRole('radio', { name: 'A small business' }));
    await waitFor(() => expect(page.address()).toBe('/q/purpose?purpose=small-business'));
    expect(page.router.history.length).toBe(steps);
  });

  test('of several answers takes away what is clicked again', async () => {
    const page = await openAt('/q/guests?guests=linux.bsd');
    await page.user.click(page.getByRole('checkbox', { name: 'Linux' }));
    await waitFor(() => expect(page.address()).toBe('/q/guests?guests=bsd'));
    await page.user.click(page.getByRole('checkbox', { name: 'I don’t know' }));
    await waitFor(() => expect(page.address()).toBe('/q/guests?guests=unknown'));
  });

  test('loses no answer to a quick hand: what is clicked stands at once and goes along', async () => {
    const page = await openAt('/q/guests?purpose=lab');
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const user = userEvent.setup({ delay: null });
    await user.click(page.getByRole('checkbox', { name: 'Linux' }));
    page.getByRole('checkbox', { name: 'Linux', checked: true });
    await user.click(page.getByRole('checkbox', { name: /BSD/ }));
    await user.click(page.getByRole('button', { name: 'Continue' }));
    vi.unstubAllGlobals();
    await page.findByText(/^Question 4 of/);
    expect(page.address()).toContain('guests=linux.bsd');
  });

  test('goes on without an answer', async () => {
    const page = await openAt('/q/purpose');
    await page.user.click(page.getByRole('button', { name: 'Continue' }));
    await page.findByText(/^Question 2 of/);
    expect(page.address()).toBe('/q/hosts');
  });

  test('keeps the edition and the leader of a shared link out of the way on', async () => {
    const page = await openAt(`/q/hosts?${third}&edition=2026-11&seen=proxmox-ve`);
    await page.user.click(page.getByRole('button', { name: 'Continue' }));
    await page.findByText(/^Question 3 of/);
    expect(page.address()).toBe(`/q/guests?${third}`);
  });

  test('leads back to the question before it, with the answers', async () => {
    const page = await openAt(`/q/guests?${third}`);
    await page.user.click(page.getByRole('link', { name: 'Back' }));
    await page.findByText(/^Question 2 of/);
    expect(page.address()).toBe(`/q/hosts?${third}`);
    page.getByRole('radio', { name: '3 to 8', checked: true });
  });

  test('that is left out by an answer is stepped over', async () => {
    const page = await openAt('/q/cpu?guests=windows-server&cpu=x86');
    await page.user.click(page.getByRole('button', { name: 'Continue' }));
    await page.findByRole('heading', { name: 'Why is the question on the table now?' });
  });

  test('that is left out by an answer says so when its address is opened', async () => {
    const page = await openAt('/q/kernel?guests=windows-server');
    page.getByRole('region', { name: /pointless/ });
  });

  test('that does not exist is a page that does not exist, inside the frame of every page', async () => {
    const page = await openAt('/q/nonsense');
    page.getByRole('heading', { level: 1, name: 'No such page' });
    page.getByRole('link', { name: 'Which Hypervisor' });
  });
});

describe('the ways to the result', () => {
  test('are offered from the third answer on', async () => {
    const page = await openAt(`/q/guests?${third}`);
    expect(page.queryByRole('link', { name: 'Show the result now' })).toBeNull();
    await page.user.click(page.getByRole('checkbox', { name: 'Linux' }));
    const link = await page.findByRole('link', { name: 'Show the result now' });
    expect(link.getAttribute('href')).toBe(`/result?${third}&guests=linux`);
  });

  test('come first after the last question of the short route, with the finer questions beside', async () => {
    const page = await openAt(`/q/team?${third}&team=small-team`);
    page.getByRole('button', { name: 'Show the first result' });
    await page.user.click(page.getByRole('link', { name: 'Go on with the finer questions' }));
    await page.findByText(/^Question 7 of/);
  });
});

describe('the priorities', () => {
  test('show what the answers have set, and go back to it', async () => {
    const page = await openAt('/q/priorities?purpose=small-business');
    const group = within(await page.findByRole('radiogroup', { name: 'Team and simplicity' }));
    group.getByRole('radio', { name: 'critical your answers', checked: true });

    await page.user.click(group.getByRole('radio', { name: 'nice to have' }));
    expect(page.address()).toBe('/q/priorities?purpose=small-business&priorities=simplicity-nice');
    group.getByRole('radio', { name: 'nice to have', checked: true });
    await page.user.click(page.getByRole('button', { name: 'Team and simplicity: Back to “critical”' }));
    expect(page.address()).toBe('/q/priorities?purpose=small-business');
    group.getByRole('radio', { name: 'critical your answers', checked: true });
  });
});

describe('the leaders so far', () => {
  test('wait for the first answer, move with it and can be hidden', async () => {
    const page = await openAt('/q/purpose');
    const leaders = () => page.queryByRole('complementary', { name: 'Leading so far', hidden: true });
    expect(leaders()).toBeNull();
    await page.user.click(page.getByRole('radio', { name: 'A small business' }));
    await waitFor(() => expect(leaders()).not.toBeNull());
    await page.user.click(page.getByRole('radio', { name: 'Hosting for others' }));
    await waitFor(() => expect(leaders()?.textContent).toMatch(/platforms were ruled out\./));
    page.store.getState().setLeadersHidden(true);
    await page.findByRole('button', { name: 'Show the leaders', hidden: true, expanded: false });
  });
});
