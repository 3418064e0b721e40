import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { virtV2v, virtV2vOpenstack } from '#catalogue/cited/virt-v2v.ts';
import type { Backing } from '#catalogue/schema.ts';

const kolla =
  'https://github.com/openstack/kolla-ansible/blob/1a681814eb19a4840ca307a25f21b2907b432272/doc/source/user';

const series = {
  asOf: '2026-08',
  source: 'https://github.com/openstack/releases/blob/02df7c9a3cc39cf886c8c1b8181d5e4ed96781c9/data/series_status.yaml',
  evidence: 'vendor',
} as const satisfies Backing;

const jailbreak = {
  asOf: 'undated',
  source: 'https://github.com/platform9/vjailbreak/blob/1279ca027fc6b06b2ed49db6bc3ec35e75db4ee7/README.md',
  evidence: 'vendor',
} as const satisfies Backing;

const imageClient = {
  asOf: '2026-08',
  source:
    'https://github.com/openstack/python-openstackclient/blob/5b7da4b49fd4cbc69bdfd86438dcc14e9894219a/openstackclient/image/v2/image.py',
  evidence: 'vendor',
} as const satisfies Backing;

const volumeBackups = {
  asOf: '2026-08',
  source:
    'https://github.com/openstack/cinder/blob/ab09bc39dbcd4d5b301f2f5da8fcfd9e5ef1fe8c/doc/source/admin/volume-backups.rst',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'openstack',
  releases: [
    {
      name: '2026.1 Gazpacho',
      released: '2026-04-01',
      supportedUntil: '2027-10-27',
      note: 'After that day it is unmaintained: fixes come only if somebody volunteers. From here one may skip the next release and go straight to 2027.1. 2026.2 Hibiscus was due on 2026-09-30; no page that shows it released was found.',
      ...series,
    },
    {
      name: '2025.2 Flamingo',
      released: '2025-10-01',
      supportedUntil: '2027-04-28',
      note: 'Ends on that day without an unmaintained phase.',
      ...series,
    },
    {
      name: '2025.1 Epoxy',
      released: '2025-04-02',
      supportedUntil: '2026-10-02',
      note: 'Unmaintained since that day; the last that goes straight to 2026.1. Distributions support it for longer against payment.',
      ...series,
    },
  ],
  price: [
    {
      says: 'The project’s own releases are free under the Apache licence, with every service in them.',
      asOf: '2026-08',
      source: 'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/LICENSE',
      evidence: 'vendor',
    },
    {
      says: 'Red Hat, Canonical, Mirantis, Platform9 and others sell a distribution or its operation by contract, each counting hosts, sockets or cores in its own way; no published price of one was found.',
      ...ours,
    },
    {
      says: 'The greatest cost is a team: half a dozen services to run, and an upgrade every half year, or every full year when each second release is skipped.',
      ...ours,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware: vJailbreak runs as a machine inside the cloud, reads vCenter and moves machines hot or cold to any OpenStack; it needs names that resolve for every ESXi host. Its licence is the Business Source Licence, which each version sheds after four years.',
      ...jailbreak,
    },
    {
      says: 'From Hyper-V: Coriolis moves machines from System Center Virtual Machine Manager, and from vSphere as well.',
      asOf: '2026-08',
      source: 'https://github.com/cloudbase/coriolis/blob/9fc6461274e7eb520af11437aa606ac531feb744/README.rst',
      evidence: 'independent',
    },
    {
      says: 'From Xen, disk images or hardware by virt-p2v: virt-v2v writes straight into Cinder volumes, and has to run as root inside a machine of the target cloud, to which about 25 disks can be attached at once.',
      ...virtV2vOpenstack,
    },
    {
      says: 'Import what is to stay as volumes rather than as Glance images: an image is a mould for many short-lived machines, and a machine with several disks does not boot from several images.',
      ...virtV2vOpenstack,
    },
    {
      says: 'With virt-v2v the guest is shut down before and its addresses are not changed for it; Windows starts several times until all drivers are in.',
      ...virtV2v,
    },
  ],
  movingOut: [
    {
      says: 'Turn a volume into an image and save that image to a file, both with the openstack command; it comes out as raw unless another format is named, and every KVM platform reads it.',
      ...imageClient,
    },
    {
      says: 'Towards KubeVirt and OpenShift, Forklift takes machines from OpenStack, cold only.',
      asOf: '2026-01',
      source:
        'https://github.com/kubev2v/forklift/blob/d42511bb28a605af9303b097333baa61d6c74a00/docs/compatibility/README.md',
      evidence: 'vendor',
    },
    {
      says: 'Projects, security groups, routers, floating addresses and flavours have no counterpart to import them; they are planned anew.',
      ...nobody,
    },
  ],
  next: [
    { does: 'Try it on one server with Kolla Ansible', asOf: '2026-07', source: `${kolla}/quickstart.rst` },
    { does: 'Deploy to several servers', asOf: '2025-09', source: `${kolla}/multinode.rst` },
    { does: 'Import machines from VMware with vJailbreak', asOf: jailbreak.asOf, source: jailbreak.source },
    { does: 'Back up volumes', asOf: volumeBackups.asOf, source: volumeBackups.source },
    {
      does: 'Restart machines after a host has failed: add Masakari',
      asOf: '2026-08',
      source: 'https://github.com/openstack/masakari/blob/ae98f25cec8b7a215bad4c992b2754acf22100bb/README.rst',
    },
  ],
  besides: ['cloudstack', 'opennebula', 'openshift-virtualization', 'vmware-vsphere'],
} satisfies Guide;
