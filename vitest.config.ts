import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  // WXT's plugin is typed against its own Vite; the shape is the same.
  plugins: [WxtVitest() as never],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
    mockReset: true,
    restoreMocks: true,
    sequence: { shuffle: true },
  },
});
