/** Pages on what is no server platform of one's own. A statement spreads the page it cites. */
import type { Backing } from '../schema.ts';

export const incusKinds = {
  asOf: '2026-08',
  source:
    'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/explanation/containers_and_vms.md',
  evidence: 'vendor',
} as const satisfies Backing;

export const utmReadme = {
  asOf: '2026-05',
  source: 'https://github.com/utmapp/UTM/blob/e4a4c34b671284263fc69f81b607de494d7e9b65/README.md',
  evidence: 'vendor',
} as const satisfies Backing;

export const parallelsOnArm = {
  asOf: 'undated',
  source: 'https://kb.parallels.com/en/125343',
  evidence: 'vendor',
} as const satisfies Backing;

export const hyperVOverview = {
  asOf: '2025-05',
  source:
    'https://github.com/MicrosoftDocs/windowsserverdocs/blob/09aa646d3b08dceaabb61caffe7963fd2363274c/WindowsServerDocs/virtualization/hyper-v/overview.md',
  evidence: 'vendor',
} as const satisfies Backing;

export const wslAbout = {
  asOf: '2025-05',
  source: 'https://github.com/MicrosoftDocs/WSL/blob/8842def77a852af26318b9ebec78063a94b068ed/WSL/about.md',
  evidence: 'vendor',
} as const satisfies Backing;

export const wslQuestions = {
  asOf: '2026-06',
  source: 'https://github.com/MicrosoftDocs/WSL/blob/8842def77a852af26318b9ebec78063a94b068ed/WSL/faq.yml',
  evidence: 'vendor',
} as const satisfies Backing;
