import { describe, expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch } from '#link/search-text.ts';
import { recommend } from '#scoring/recommend.ts';

function verdict(link: string) {
  const { answers, dropped } = readLink(parseSearch(link), catalogue);
  expect(dropped).toEqual([]);
  return recommend(answers, catalogue);
}

function order(link: string): readonly string[] {
  return verdict(link).ranked.map(({ platform }) => platform);
}

function whyNot(platform: string, link: string): readonly string[] {
  const out = verdict(link).ruledOut.find((each) => each.platform === platform);
  return out?.failures.map(({ criterion }) => criterion) ?? [];
}

describe('what an experienced administrator would expect', () => {
  test('three hosts leaving VMware, Linux and Windows, no money for licences: Proxmox VE or XCP-ng', () => {
    const [first, second] = order(
      '?purpose=consolidate&hosts=up-to-8&guests=linux.windows-server&storage=nfs&budget=none&team=small-team&trigger=price&today=vmware',
    );
    expect([first, second].toSorted()).toEqual(['proxmox-ve', 'xcp-ng']);
  });

  test('a Windows shop that owns Datacenter licences: Hyper-V, even where nothing may be spent', () => {
    const link =
      '?purpose=small-business&hosts=up-to-8&guests=windows-server&budget=none&management=windows&skills=windows';
    expect(order(`${link}&owned=windows-datacenter`)[0]).toBe('hyper-v');
    expect(whyNot('hyper-v', link)).toContain('licence-fee');
  });

  test('a provider with more than 128 hosts: a cloud stack', () => {
    const three = order(
      '?purpose=hosting&hosts=more&guests=linux.windows-server&budget=support-only&team=platform-team',
    ).slice(0, 3);
    expect(three.toSorted()).toEqual(['cloudstack', 'opennebula', 'openstack']);
  });

  test('a lab at home on one host: Proxmox VE', () => {
    expect(order('?purpose=lab&hosts=one&guests=linux&budget=none&team=part-time')[0]).toBe('proxmox-ve');
  });

  test('old hosts without VT and Linux guests: Xen, and nothing that refuses to start', () => {
    const link = '?hosts=two&guests=linux&budget=none&cpu=x86-without-vt&skills=linux';
    expect(order(link)[0]).toBe('xen-project');
    expect(whyNot('vmware-vsphere', link)).toContain('host-without-vt');
  });

  test('old hosts without VT and Windows guests: nothing, and it is said that Windows needs VT', () => {
    const { ranked, relaxations } = verdict('?guests=linux.windows-server&cpu=x86-without-vt');
    expect(ranked).toEqual([]);
    const [first] = relaxations;
    expect(first?.requirements.map(({ because }) => because)).toEqual([
      'Windows cannot be para-virtualised, so it needs VT-x or AMD-V.',
    ]);
    expect(first?.platforms).toContain('xen-project');
  });

  test('Windows on IBM Power: nothing, and it is said why', () => {
    const { ranked, relaxations } = verdict('?guests=windows-server&cpu=power');
    expect(ranked).toEqual([]);
    const reasons = relaxations.flatMap(({ requirements }) => requirements.map(({ because }) => because));
    expect(reasons).toContain('Windows does not run on IBM Power or Z.');
  });

  test('a developer’s own machine: a desktop program, never a bare-metal installer', () => {
    const ranked = order('?purpose=developer&hosts=one&guests=linux.windows-client&team=part-time');
    expect(['virtualbox', 'vmware-workstation']).toContain(ranked[0]);
    expect(ranked).not.toContain('proxmox-ve');
    expect(ranked).not.toContain('xcp-ng');
  });

  test('a server purpose never gets a desktop program', () => {
    for (const purpose of ['consolidate', 'small-business', 'edge', 'private-cloud', 'hosting', 'desktops']) {
      expect(whyNot('virtualbox', `?purpose=${purpose}`)).toContain('host-form');
    }
  });

  test('machines through Kubernetes: only what makes them Kubernetes objects', () => {
    const ranked = order(
      '?purpose=private-cloud&hosts=up-to-32&team=platform-team&management=kubernetes&skills=kubernetes',
    );
    expect(ranked).toEqual(expect.arrayContaining(['openshift-virtualization', 'kubevirt', 'suse-virtualization']));
    expect(ranked).not.toContain('proxmox-ve');
    expect(ranked[0]).toBe('openshift-virtualization');
  });

  test('no interruption ever, by the platform alone: lock-step copies, which vSphere has', () => {
    expect(order('?purpose=consolidate&downtime=never&budget=best')[0]).toBe('vmware-vsphere');
    expect(whyNot('proxmox-ve', '?downtime=never')).toContain('fault-tolerance');
  });

  test('SAP HANA in production: only what states production support', () => {
    for (const platform of ['proxmox-ve', 'xcp-ng', 'opennebula'])
      expect(whyNot(platform, '?workloads=sap-hana')).toContain('sap-hana');
    expect(order('?purpose=consolidate&workloads=sap-hana&budget=best')).toContain('vmware-vsphere');
  });

  test('Oracle Database with Oracle support already paid: Oracle’s own KVM', () => {
    expect(
      order('?purpose=consolidate&hosts=up-to-8&guests=linux&workloads=oracle-db&owned=oracle&skills=linux')[0],
    ).toBe('oracle-olvm');
  });

  test('a Fibre Channel SAN that stays: no platform that keeps all disks on the hosts', () => {
    const link = '?purpose=consolidate&storage=fc';
    for (const platform of ['nutanix-ahv', 'scale-computing', 'verge-os']) {
      const { ranked } = verdict(link);
      const stays = ranked.find((each) => each.platform === platform);
      expect(stays === undefined || stays.notes.some(({ criterion }) => criterion === 'storage-fc'), platform).toBe(
        true,
      );
    }
    expect(order(link)).toContain('proxmox-ve');
  });

  test('a vendor who answers at any hour: Proxmox VE is ruled out, Hyper-V and vSphere are not', () => {
    const link = '?purpose=consolidate&support=round-the-clock';
    expect(whyNot('proxmox-ve', link)).toEqual(['vendor-support']);
    expect(order(link)).toEqual(expect.arrayContaining(['hyper-v', 'vmware-vsphere', 'nutanix-ahv']));
  });

  test('IBM Z: only platforms with a host for it', () => {
    const ranked = order('?cpu=z&guests=linux');
    expect(ranked).toContain('ibm-zvm-kvm');
    expect(ranked).not.toContain('hyper-v');
  });

  test('IBM Power and Z are left out until the processor says otherwise', () => {
    expect(order('?purpose=consolidate')).not.toContain('ibm-powervm');
    expect(order('?cpu=power')).toContain('ibm-powervm');
  });

  test('what has ended is never recommended, and says so', () => {
    for (const platform of ['oracle-vm', 'rhv', 'vmware-server']) expect(whyNot(platform, '')).toContain('status');
  });

  test('free, by the platform alone without interruption: nothing, and what to give up is named', () => {
    const { ranked, relaxations } = verdict('?budget=none&downtime=never');
    expect(ranked).toEqual([]);
    const questions = relaxations.map(({ requirements }) =>
      requirements.flatMap(({ asked }) => asked.map(({ question }) => question)),
    );
    expect(questions).toContainEqual(['budget']);
    expect(questions).toContainEqual(['downtime']);
  });
});
