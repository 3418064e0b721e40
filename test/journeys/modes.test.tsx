import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openFolds } from '#fixtures/open-folds.ts';
import { openAt } from './open-at.tsx';

const both = 'guests=linux.windows-server';

async function openModes(query: string) {
  const page = await openAt(`/result?${query}`);
  const heading = (await page.findAllByRole('heading', { level: 3, name: /^On / }, { timeout: 20_000 }))[0];
  const section = page.getByRole('region', { name: 'The mode for each guest' });
  await openFolds(section);
  const guest = (name: string) => within(section).getAllByRole('heading', { level: 4, name })[0]?.closest('li');
  return { ...page, section, guest, on: heading?.textContent };
}

test('Linux and Windows Server on a leader that runs on KVM: virtio, from the kernel and from virtio-win', async () => {
  const { guest, on, section } = await openModes(`purpose=lab&hosts=one&budget=none&${both}`);
  expect(on).toBe('On Proxmox Virtual Environment');
  expect(guest('Linux')?.textContent).toContain('HVM with virtio');
  expect(guest('Linux')?.textContent).toContain('virtio_net');
  expect(guest('Windows Server')?.textContent).toContain('NetKVM');
  expect(guest('Windows Server')?.textContent).toContain('Secure Boot');
  within(section).getByRole('table', { name: 'On the next platforms' });
});

test('on a leader that is Hyper-V: enlightenments and Integration Services, Generation 2', async () => {
  const { guest, on } = await openModes(
    `purpose=small-business&hosts=two&skills=windows&owned=windows-datacenter&management=windows-tools&${both}`,
  );
  expect(on).toContain('Hyper-V');
  expect(guest('Windows Server')?.textContent).toContain('Integration Services (Enlightened), Generation 2');
  expect(guest('Linux')?.textContent).toContain('hv_storvsc');
});

test('on a leader that is Xen: PVHVM, what is gone, and advice on domain 0', async () => {
  const { guest, on, section } = await openModes(`today=xen&skills=little&support=round-the-clock&${both}`);
  expect(on).toContain('XCP-ng');
  expect(guest('Linux')?.textContent).toContain('HVM with Xen’s PV drivers (PVHVM)');
  expect(guest('Linux')?.textContent).toMatch(/Full para-virtualisation \(PV\): impossible/);
  expect(section.textContent).toContain('Domain 0 (dom0): the system on which all guests depend');
  expect(section.textContent).toContain('Para-virtualisation is dead.');
});

test('without VT Windows can run in no mode, and the processor is named as the reason', async () => {
  const { guest, on } = await openModes(`cpu=x86-without-vt&${both}`);
  expect(on).toBe('On any platform');
  expect(guest('Windows Server')?.textContent).toContain('Cannot run in any mode');
  expect(guest('Windows Server')?.textContent).toContain('“Processor”: x86-64 without VT-x or AMD-V');
  expect(guest('Linux')?.textContent).toContain('Full para-virtualisation (PV)advised against');
});

test('where no guest was named the modes say so and lead to the question', async () => {
  const page = await openAt('/result?hosts=one');
  await page.user.click(await page.findByRole('link', { name: 'Say which' }, { timeout: 20_000 }));
  expect(page.address()).toBe('/q/guests?hosts=one');
});
