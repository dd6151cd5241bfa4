// What the storage benchmark bundles: the background's store, as it is built.
export { CuecycleDatabase } from '../../src/storage/database';
export { createInteractionStore } from '../../src/storage/interaction-store';
