import { openstackGlossary } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'overlay',
  term: 'Overlay network',
  spelled: ['VXLAN', 'Geneve', 'overlay'],
  short: 'A virtual network whose packets travel inside those of another network, across hosts and sites.',
  more: 'VXLAN packs them into UDP.',
  see: { terms: ['sdn', 'vlan'], criteria: ['sdn'] },
  ...openstackGlossary,
} as const satisfies Term;
