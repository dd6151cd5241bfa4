import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Random histories take their time on a busy machine of two cores; what hangs is still found.
const options = {
  testTimeout: 30_000,
  mockReset: true,
  restoreMocks: true,
  sequence: { shuffle: true },
};
const repository = 'tests/repository/**/*.test.ts';

/** `unit` needs nothing but the source; `repository` looks at what `npm run build` made of it. */
export default defineConfig({
  test: {
    projects: [
      {
        // WXT's plugin is typed against its own Vite; the shape is the same.
        plugins: [WxtVitest() as never],
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [repository],
          ...options,
        },
      },
      { test: { name: 'repository', include: [repository], ...options } },
    ],
  },
});
