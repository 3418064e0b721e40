import fc from 'fast-check';
import type { DeletedDecision, Entry, KeptDecision } from '#decisions/kept-decision.ts';

export const decision: KeptDecision = {
  id: 'mtb1k2x3y-0011223344556677',
  name: 'Proxmox VE comes first',
  note: 'For the two hosts in the cellar.\nAsk Ada about the tapes.',
  date: '2026-11-22',
  search: '?purpose=lab&hosts=one&edition=2026-11&seen=proxmox-ve',
  changed: 1_795_000_000_000,
};

/** Few ids and few times, so that versions of the same decision meet, also at the same time. */
const id = fc.constantFrom('aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd');
const changed = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom(1_795_000_000_000, Number.MAX_SAFE_INTEGER));

const kept: fc.Arbitrary<KeptDecision> = fc.record({
  id,
  name: fc.constantFrom('One', 'Another'),
  note: fc.constantFrom('', 'Why'),
  date: fc.constantFrom('2026-11-22', '2016-02-29'),
  search: fc.constantFrom('?hosts=one', '?hosts=two'),
  changed,
});
const deleted: fc.Arbitrary<DeletedDecision> = fc.record({ id, changed, deleted: fc.constant(true as const) });

/** Any list of entries, several versions of one decision among them. */
export const anyEntries: fc.Arbitrary<readonly Entry[]> = fc.array(fc.oneof(kept, kept, deleted), { maxLength: 8 });

/** Any decisions, at most one of each id. */
export const anyDecisions: fc.Arbitrary<readonly KeptDecision[]> = fc.uniqueArray(kept, {
  selector: (each) => each.id,
});
