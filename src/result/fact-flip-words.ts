import type { FactFlip } from '#scoring/facts-that-matter.ts';
import type { Labels } from './labels.ts';

/** “Licence fee of X is not known: were it “None”, Y would come first.” In two parts: the first names the fact. */
export function factFlipWords(
  { platform, criterion, value, leader }: FactFlip,
  labels: Labels,
): readonly [string, string] {
  const then = leader === undefined ? 'no platform would be left' : `${labels.platform(leader)} would come first`;
  return [
    `${labels.criterion(criterion)} of ${labels.platform(platform)}`,
    ` is not known: were it “${labels.value(criterion, value)}”, ${then}.`,
  ];
}
