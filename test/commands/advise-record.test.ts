import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('with --markdown a link gives its decision record, under the address it came from', () => {
  const words = [
    'src/commands/advise.ts',
    '--markdown',
    'https://example.org/result?purpose=lab&hosts=one&budget=none',
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^# Virtualisation platform, \d{1,2} \w+ \d{4}: .*Proxmox Virtual Environment/);
  expect(stdout).toContain('<https://example.org/result?purpose=lab&hosts=one&budget=none&edition=');
  expect(stdout).toContain('\n## Sources\n');
});
