/** The tests of scoring alone, for mutation testing: each mutant runs them again. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { environment: 'node', include: ['test/scoring/**/*.test.ts'], testTimeout: 60_000 },
});
