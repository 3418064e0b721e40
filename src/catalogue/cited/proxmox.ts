/** Chapters of the Proxmox VE handbook, apart from the one on virtual machines. A term spreads the page it cites. */
import type { Backing } from '../schema.ts';

const handbook = 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077';

export const proxmoxPassthrough = {
  asOf: '2026-04',
  source: `${handbook}/qm-pci-passthrough.adoc`,
  evidence: 'vendor',
} as const satisfies Backing;

export const proxmoxCluster = {
  asOf: '2026-04',
  source: `${handbook}/pvecm.adoc`,
  evidence: 'vendor',
} as const satisfies Backing;

export const proxmoxAvailability = {
  asOf: '2026-04',
  source: `${handbook}/ha-manager.adoc`,
  evidence: 'vendor',
} as const satisfies Backing;

export const proxmoxStorage = {
  asOf: '2026-04',
  source: `${handbook}/pvesm.adoc`,
  evidence: 'vendor',
} as const satisfies Backing;

export const proxmoxHostNetwork = {
  asOf: '2026-04',
  source: `${handbook}/pve-network.adoc`,
  evidence: 'vendor',
} as const satisfies Backing;

export const proxmoxNetworks = {
  asOf: '2026-04',
  source: `${handbook}/pvesdn.adoc`,
  evidence: 'vendor',
} as const satisfies Backing;

export const proxmoxContainers = {
  asOf: '2026-04',
  source: `${handbook}/pct.adoc`,
  evidence: 'vendor',
} as const satisfies Backing;
