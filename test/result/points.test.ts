import { expect, test } from 'vitest';
import { pointsThatAddUp } from '#result/points.ts';
import { points } from '#ui/points.ts';

test('a share is shown as points out of 100 with one decimal', () => {
  expect(points(0.9454)).toBe('94.5');
  expect(points(0)).toBe('0.0');
  expect(points(1)).toBe('100.0');
});

test('parts add up to the sum as it is shown, although each alone would be rounded otherwise', () => {
  const third = 1 / 3;
  expect(pointsThatAddUp([third, third, third])).toEqual(['33.4', '33.3', '33.3']);
});

test.each([[[0.0925, 0.0925, 0.3006, 0.00049, 0.12, 0]], [[0.5]], [[]]])('%j add up', (parts) => {
  const sum = pointsThatAddUp(parts).reduce((total, part) => total + Number(part) * 10, 0);
  expect(Math.round(sum)).toBe(Math.round(parts.reduce((total, part) => total + part, 0) * 1000));
});
