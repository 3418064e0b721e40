import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import type { Backing } from '#catalogue/schema.ts';

const hostEscape = {
  asOf: '2026-10',
  source:
    'https://github.com/CVEProject/cvelistV5/blob/8185338c01d536c1399d217581b33fb95e72120a/cves/2026/59xxx/CVE-2026-59346.json',
  evidence: 'vendor',
} as const satisfies Backing;

const release25H2 = {
  asOf: '2025-10',
  source: 'https://github.com/vmware/packer-plugin-vmware/issues/391',
  evidence: 'vendor',
} as const satisfies Backing;

const packer = {
  asOf: 'undated',
  source: 'https://github.com/vmware/packer-plugin-vmware/blob/0575c885a2c10321bb8c6b09a4aa7778c114de3c/README.md',
  evidence: 'vendor',
} as const satisfies Backing;

const converterLimits = {
  asOf: 'undated',
  source:
    'https://docs.vmware.com/en/vCenter-Converter-Standalone/6.4/vcenter-converter/GUID-A213226D-8008-46C8-B0A2-930E45DE0FE8.html',
  evidence: 'vendor',
} as const satisfies Backing;

const homebrew = {
  asOf: '2025-04',
  source:
    'https://github.com/Homebrew/homebrew-cask/blob/01414b98aa060ec11807faed0ce0689aa768149e/Casks/v/vmware-fusion.rb',
  evidence: 'independent',
} as const satisfies Backing;

const linuxHosts = {
  asOf: '2025-11',
  source: 'https://github.com/mkubecek/vmware-host-modules/issues/324',
  evidence: 'community',
} as const satisfies Backing;

export default {
  id: 'vmware-workstation',
  releases: [
    {
      name: '26H1',
      released: '2026-05-14',
      supportedUntil: 'unknown',
      note: 'No end date is published. Who uses it for free is helped by documents and the community, not by tickets.',
      asOf: '2026-07',
      source:
        'https://github.com/beiyue1988/cloud-ops-roadmap/blob/f0a145470c007dd557901be07dac182fe2d255a9/%E9%A1%B9%E7%9B%AE%E7%AE%A1%E7%90%86/%E4%BB%BB%E5%8A%A1%E5%8C%85/P1-02-03G-VMware%E5%AE%9E%E9%AA%8C%E7%8E%AF%E5%A2%83%E7%89%88%E6%9C%AC%E9%97%A8.md',
      evidence: 'community',
    },
    {
      name: '25H2',
      released: '2025-10-14',
      supportedUntil: 'unknown',
      note: 'The day is that of the announcement; no end date is published.',
      ...release25H2,
    },
  ],
  price: [
    {
      says: 'Nothing is sold: Workstation Pro and Fusion Pro cost nothing for personal, educational and commercial use since 11 November 2024.',
      asOf: '2024-11',
      source: 'https://web-production-4e80b.up.railway.app/page/VMware_Fusion',
      evidence: 'community',
    },
    {
      says: 'The download asks for a free Broadcom account, so package managers stop at old versions: Homebrew switched its Fusion package off on 25 April 2025 for that reason.',
      ...homebrew,
    },
    {
      says: 'The guests are not covered: each Windows inside needs its own licence, and no support by ticket comes with the free product.',
      ...nobody,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From ESX and vCenter a machine comes as an OVF or OVA package, or as its VMX and VMDK files, and is switched off meanwhile.',
      ...nobody,
    },
    {
      says: 'The highest virtual hardware is version 22, which came with 25H2; compare it with the version of a machine that comes from a newer ESX.',
      ...release25H2,
    },
    {
      says: 'vCenter Converter, the vendor’s tool for physical machines and other products, loses the UEFI settings when it copies volume by volume, clones Linux only disk by disk, and leaves snapshots behind.',
      ...converterLimits,
    },
    {
      says: 'A KVM or Xen disk is converted to VMDK with qemu-img and attached to a machine created by hand; choose the same boot firmware and a SATA or IDE disk first, then install VMware Tools.',
      ...nobody,
    },
    {
      says: 'On a Linux host the two kernel modules are compiled for each kernel: 25H2 did not build on kernel 6.17 without patches from the community, so look before you upgrade the host.',
      ...linuxHosts,
    },
    {
      says: 'Bring the host to 26H1u1 before guests of others run on it: 25H2 and 26H1 let an administrator inside a guest with a VMXNET3 adapter run code on the host.',
      ...hostEscape,
    },
  ],
  movingOut: [
    {
      says: 'A machine leaves as OVF or OVA through VMware’s OVF Tool, which is installed with the product; every importer that reads VMware formats takes that.',
      ...homebrew,
    },
    {
      says: 'A machine with a virtual TPM is encrypted; the TPM and the encryption must be removed before another product can read it, so have the BitLocker recovery key at hand.',
      ...nobody,
    },
    {
      says: 'Merge or delete snapshots first, and uninstall VMware Tools while the machine still runs here; both are harder afterwards.',
      ...ours,
    },
  ],
  next: [
    {
      does: 'Fetch Workstation or Fusion from the vendor, with a free Broadcom account',
      asOf: 'undated',
      source: 'https://www.vmware.com/products/desktop-hypervisor/workstation-and-fusion',
    },
    {
      does: 'Read which versions the way from guest to host concerns, and update to 26H1u1',
      asOf: hostEscape.asOf,
      source: hostEscape.source,
    },
    {
      does: 'On a Linux host, check that the kernel modules build for your kernel',
      asOf: linuxHosts.asOf,
      source: linuxHosts.source,
    },
    {
      does: 'Check what Converter leaves behind before you convert a machine',
      asOf: converterLimits.asOf,
      source: converterLimits.source,
    },
    {
      does: 'Build machines from a template with Packer instead of by hand',
      asOf: packer.asOf,
      source: packer.source,
    },
  ],
  besides: ['virtualbox', 'hyper-v', 'kvm-libvirt', 'proxmox-ve'],
} satisfies Guide;
