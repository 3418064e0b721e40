import { expect, test } from 'vitest';
import { sampleCatalogue, sampleQuestions } from '#fixtures/sample-catalogue.ts';
import { decidedByAnswers, ruledOutGroups } from '#result/ruled-out-groups.ts';
import { recommend } from '#scoring/recommend.ts';

function groups(answers: Readonly<Record<string, readonly string[]>>) {
  const { ruledOut } = recommend(answers, sampleCatalogue);
  return ruledOutGroups(ruledOut, decidedByAnswers(sampleQuestions)).map(({ requirement, platforms }) => ({
    why: requirement.because ?? requirement.asked.map(({ option }) => option).join(),
    platforms: platforms.map(({ platform }) => platform),
  }));
}

test('each platform stands once, what the answers ruled out before what is out for everybody', () => {
  const found = groups({ budget: ['nothing'] });
  expect(found[0]).toEqual({ why: 'nothing', platforms: ['basalt'] });
  expect(found.flatMap(({ platforms }) => platforms).toSorted()).toEqual(['basalt', 'dolomite', 'ember']);
});

test('an ended platform stands with the ended ones, whatever else it fails', () => {
  const found = groups({ chips: ['odd'] });
  expect(found).toContainEqual({ why: 'Nothing ended is recommended.', platforms: ['dolomite'] });
});
