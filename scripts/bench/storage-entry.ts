// What the storage benchmark bundles: the background's store, as it is built.
export { daysBefore } from '../../src/core/interaction/day';
export { stageTotals } from '../../src/core/interaction/spans';
export { quantileOf } from '../../src/core/statistics/sketch';
export { CuecycleDatabase } from '../../src/storage/database';
export { createInteractionStore } from '../../src/storage/interaction-store';
export { createStatisticsStore } from '../../src/storage/statistics-store';
export { tallyBetween } from '../../src/storage/rollup-store';
