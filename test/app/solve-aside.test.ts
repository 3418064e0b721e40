import { expect, test } from 'vitest';
import { solveAside } from '#app/solve-aside.ts';
import { doubtProblem, solveDoubt } from '#scoring/doubt.ts';
import { recommend } from '#scoring/recommend.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';

test('a browser without workers gets the same answer, after the page has painted', async () => {
  expect(typeof Worker).toBe('undefined');
  const problem = doubtProblem(recommend({ outage: ['none'] }, sampleCatalogue), sampleCatalogue);
  let early = false;
  const solved = await new Promise((resolve) => {
    solveAside(problem, (result) => {
      expect(early).toBe(true);
      resolve(result);
    });
    early = true;
  });
  expect(solved).toEqual(solveDoubt(problem));
});
