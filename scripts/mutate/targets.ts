/** A source whose boundary conditions must be held by its tests. */
export interface Target {
  readonly source: string;
  readonly tests: readonly string[];
}

const beside = (source: string, ...more: readonly string[]): Target => ({
  source,
  tests: [source.replace(/\.ts$/, '.test.ts'), ...more],
});

/** Where a wrong boundary would make a time or a figure wrong. */
export const targets: readonly Target[] = [
  beside('src/core/interaction/spans.ts'),
  beside('src/core/interaction/stage-clock.ts'),
  beside('src/core/interaction/timeline.ts'),
  beside('src/core/interaction/correction.ts'),
  beside('src/core/interaction/day.ts'),
  beside('src/core/attention/attention.ts'),
  beside('src/core/statistics/sketch.ts'),
  beside('src/core/statistics/periods.ts'),
  beside('src/core/statistics/tally-sheet.ts'),
  beside('src/core/statistics/sheet-sum.ts', 'src/core/statistics/tally-sheet.test.ts'),
  {
    source: 'src/core/statistics/tally.ts',
    tests: [
      'src/core/statistics/tally-edges.test.ts',
      'src/core/statistics/figures.test.ts',
      'src/storage/rollups.test.ts',
    ],
  },
  { source: 'src/storage/rollup-store.ts', tests: ['src/storage/rollups.test.ts'] },
  { source: 'src/storage/contributions.ts', tests: ['src/storage/rollups.test.ts'] },
];
