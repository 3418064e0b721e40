import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'supported-until',
  group: 'assurance',
  order: 950,
  label: 'Current release supported until',
  reading:
    'Last day of free or standard security fixes of the newest release; the whole major version where later minors of it are free upgrades with a published end (RHEL, FreeBSD, Debian-based), else the release alone (SLES, OpenShift); rolling or undated = unknown; paid extension in detail.',
  kind: 'fact',
  scale: { kind: 'date', worst: '2026-11-30', best: '2031-11-30' },
  weight: 0.25,
} as const satisfies Criterion;
