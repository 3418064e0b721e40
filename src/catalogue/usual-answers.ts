import type { UsualAnswers } from './schema.ts';

/** The odds behind "plausible" answers: who comes with a purpose tends to have this. Our judgement. */
export const usualAnswers = {
  anywhere: {
    guests: {
      linux: 6,
      'windows-server': 5,
      'windows-client': 1,
      'windows-legacy': 0.7,
      'linux-legacy': 0.5,
      bsd: 0.4,
      solaris: 0.1,
      macos: 0.05,
      other: 0.2,
    },
    cpu: { x86: 30, 'x86-without-vt': 0.5, arm: 0.7, power: 0.5, z: 0.3, apple: 0.2 },
    workloads: { none: 8, databases: 3, 'sap-hana': 0.3, 'oracle-db': 0.5 },
    downtime: { never: 0.2, clustered: 1 },
    management: { kubernetes: 0.5, 'self-service': 0.5 },
    skills: { kubernetes: 0.4 },
    compliance: { none: 8, 'common-criteria': 0.4, fips: 0.4, confidential: 0.4 },
    today: { vmware: 5, nothing: 2, physical: 2, 'hyper-v': 2 },
    storage: { smb: 0.4, local: 2 },
    openness: { required: 1, preferred: 2, indifferent: 3 },
  },
  given: {
    question: 'purpose',
    options: {
      consolidate: {
        hosts: { one: 0.3, two: 1, 'up-to-8': 4, 'up-to-32': 3, 'up-to-128': 1, more: 0.3 },
        team: { 'part-time': 1, 'small-team': 4, 'platform-team': 1 },
      },
      'small-business': {
        hosts: { one: 3, two: 3, 'up-to-8': 3, 'up-to-32': 0.2, 'up-to-128': 0, more: 0 },
        team: { 'part-time': 4, 'small-team': 2, 'platform-team': 0 },
        management: { web: 3, windows: 2, 'by-hand': 1, code: 0.5, kubernetes: 0.1, 'self-service': 0.1 },
        skills: { windows: 3, linux: 2, vmware: 2, kubernetes: 0.1, little: 2 },
      },
      edge: {
        hosts: { one: 1, two: 4, 'up-to-8': 3, 'up-to-32': 0, 'up-to-128': 0, more: 0 },
        team: { 'part-time': 1, 'small-team': 3, 'platform-team': 1 },
        sites: { one: 0, two: 0.3, many: 5 },
        management: { web: 4, windows: 1, code: 2, kubernetes: 0.5, 'self-service': 0.2, 'by-hand': 0.3 },
        skills: { windows: 2, linux: 2, vmware: 2, kubernetes: 0.4, little: 1 },
      },
      'private-cloud': {
        hosts: { one: 0, two: 0, 'up-to-8': 1, 'up-to-32': 3, 'up-to-128': 3, more: 1 },
        team: { 'part-time': 0, 'small-team': 2, 'platform-team': 3 },
      },
      hosting: {
        hosts: { one: 0, two: 0, 'up-to-8': 2, 'up-to-32': 3, 'up-to-128': 3, more: 2 },
        team: { 'part-time': 0, 'small-team': 2, 'platform-team': 3 },
      },
      desktops: {
        hosts: { one: 0, two: 0.5, 'up-to-8': 3, 'up-to-32': 3, 'up-to-128': 1, more: 0.2 },
        team: { 'part-time': 0.5, 'small-team': 3, 'platform-team': 1 },
        guests: { linux: 0.3, 'windows-client': 9, 'windows-server': 1 },
      },
      lab: {
        hosts: { one: 5, two: 2, 'up-to-8': 2, 'up-to-32': 0, 'up-to-128': 0, more: 0 },
        team: { 'part-time': 6, 'small-team': 1, 'platform-team': 0 },
        budget: { none: 5, 'support-only': 0.3, moderate: 1, best: 0.2 },
        support: { community: 8, 'business-hours': 0.3, 'round-the-clock': 0 },
        hardware: { 'reuse-mixed': 5, 'reuse-certified': 1, 'buy-new': 1, appliance: 0.1 },
        sites: { one: 9, two: 1, many: 0 },
        compliance: { none: 30, 'common-criteria': 0, fips: 0, confidential: 0 },
        workloads: { none: 6, 'sap-hana': 0, 'oracle-db': 0.1, desktops: 0.1, 'shared-gpu': 0.3, 'low-latency': 0.2 },
        management: { 'by-hand': 3, web: 5, code: 2, kubernetes: 0.5, windows: 0.5, 'self-service': 0.2 },
      },
      developer: {
        hosts: { one: 9, two: 0, 'up-to-8': 0, 'up-to-32': 0, 'up-to-128': 0, more: 0 },
        team: { 'part-time': 1, 'small-team': 0, 'platform-team': 0 },
        budget: { none: 4, 'support-only': 0.2, moderate: 1, best: 1 },
        support: { community: 8, 'business-hours': 0.5, 'round-the-clock': 0 },
        storage: { local: 9, nfs: 0.2, smb: 0.2, iscsi: 0, fc: 0, hci: 0 },
        downtime: { restore: 9, restart: 0, maintenance: 0, clustered: 0, never: 0 },
        sites: { one: 9, two: 0, many: 0 },
        hardware: { 'reuse-mixed': 3, 'reuse-certified': 1, 'buy-new': 1, appliance: 0 },
        compliance: { none: 30, 'common-criteria': 0, fips: 0, confidential: 0 },
        workloads: { none: 6, 'sap-hana': 0, desktops: 0, 'shared-gpu': 0.2, 'low-latency': 0.1 },
        management: { 'by-hand': 8, web: 0.5, code: 2, kubernetes: 0.2, windows: 0.7, 'self-service': 0 },
        cpu: { x86: 20, apple: 4, arm: 0.3, power: 0, z: 0, 'x86-without-vt': 0.2 },
      },
    },
  },
} as const satisfies UsualAnswers;
