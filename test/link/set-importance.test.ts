import { describe, expect, test } from 'vitest';
import { setImportance } from '#link/set-importance.ts';

describe('an importance of one’s own', () => {
  test('replaces the one that was set before', () => {
    const answers = { budget: ['nothing'], priorities: ['cost-nice', 'uptime-none'] };
    expect(setImportance(answers, 'priorities', 'cost', 'critical')).toEqual({
      budget: ['nothing'],
      priorities: ['cost-critical', 'uptime-none'],
    });
  });

  test('leaves no trace once the last one is taken back', () => {
    expect(setImportance({ priorities: ['cost-nice'] }, 'priorities', 'cost', undefined)).toEqual({});
  });
});
