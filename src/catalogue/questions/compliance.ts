import type { Question } from '#catalogue/entries.ts';
import { offered } from '#catalogue/demands/offered.ts';

export default {
  id: 'compliance',
  order: 210,
  kind: 'many',
  label: 'Must have',
  prompt: 'What do rules or auditors demand?',
  why: 'Certificates and isolation cannot be added later.',
  does: 'Each one is a requirement; where it is limited or under way, that is pointed out.',
  about: ['airgap', 'common-criteria', 'fips', 'confidential-vms', 'secure-boot-vtpm', 'vendor-region'],
  options: [
    { id: 'none', label: 'None of these', alone: true },
    {
      id: 'airgap',
      label: 'Runs without internet',
      requires: [{ criterion: 'airgap', ...offered }],
      raises: { airgap: 3 },
      atLeast: { security: 'critical' },
    },
    {
      id: 'common-criteria',
      label: 'Common Criteria certificate',
      requires: [{ criterion: 'common-criteria', passes: ['certified'], notes: ['in-progress'] }],
      raises: { 'common-criteria': 3 },
      atLeast: { security: 'critical' },
    },
    {
      id: 'fips',
      label: 'FIPS 140 validated cryptography',
      requires: [{ criterion: 'fips', passes: ['validated'], notes: ['in-progress'] }],
      raises: { fips: 3 },
      atLeast: { security: 'critical' },
    },
    {
      id: 'confidential',
      label: 'Confidential VMs',
      hint: 'Memory encrypted against the host: SEV-SNP, TDX, Secure Execution',
      requires: [{ criterion: 'confidential-vms', ...offered }],
      raises: { 'confidential-vms': 3 },
      atLeast: { security: 'critical' },
    },
    {
      id: 'secure-boot',
      label: 'Secure boot and virtual TPM',
      requires: [{ criterion: 'secure-boot-vtpm', ...offered }],
      raises: { 'secure-boot-vtpm': 3 },
      atLeast: { security: 'important' },
    },
    {
      id: 'eu-vendor',
      label: 'A vendor in the European Union',
      requires: [{ criterion: 'vendor-region', passes: ['eu'], notes: ['community'] }],
      raises: { 'vendor-region': 3 },
      atLeast: { openness: 'important' },
    },
  ],
} satisfies Question;
