import { markdownText } from '#ui/markdown.ts';
import type { Citations } from './citations.ts';
import type { AdvisedMode, GuestMode, Handout } from './handout.ts';
import { section, statements, table } from './markdown-parts.ts';

function modeText({ mode, engines, machine, conditions }: AdvisedMode): string {
  const on = engines.length === 0 ? '' : `On ${engines.join(' and ')}: `;
  const rest = [...(machine === undefined ? [] : [machine]), ...conditions].map((words) => `, ${words}`).join('');
  return `${markdownText(on)}**${markdownText(mode.name)}**${markdownText(rest)}`;
}

function driversText({ drivers }: AdvisedMode): string {
  if (drivers === undefined) return 'None, or no source names them';
  const named = (name: string): string => (name === 'unknown' ? 'no source says' : name);
  const kinds = { disk: 'Disk', network: 'network', balloon: 'balloon', time: 'time', from: 'from' } as const;
  const all = (['disk', 'network', 'balloon', 'time', 'from'] as const).map(
    (kind) => `${kinds[kind]} ${named(drivers[kind])}`,
  );
  return markdownText(all.join(' · '));
}

function rowsOf({ guest, systems, advised, blockers }: GuestMode, citations: Citations): readonly string[][] {
  const those = systems.map((system) => system.name).join('; ');
  const name = those.includes(guest.name) ? those : `${guest.name}: ${those}`;
  const first = markdownText(name);
  if (advised.length === 0) return [[first, '**Cannot run in any mode**', '', '', '', statements(blockers, citations)]];
  return advised.map((one) => [
    first,
    modeText(one),
    driversText(one),
    markdownText(one.starts),
    markdownText(one.trusted),
    one.because.length === 0 ? 'No source says how well it runs in this mode.' : statements(one.because, citations),
  ]);
}

/** How each guest is to be run on the first platform. */
export function modesOf({ modes, ranking }: Handout, citations: Citations): string {
  const leader = ranking[0]?.platform.name;
  if (leader === undefined || modes.length === 0) return '';
  const head = ['Guest', 'Mode', 'Drivers', 'Starts by', 'Secure Boot and virtual TPM', 'Why'];
  return section(
    3,
    `The mode for each guest on ${leader}`,
    table(
      head,
      modes.flatMap((each) => rowsOf(each, citations)),
    ),
  );
}
