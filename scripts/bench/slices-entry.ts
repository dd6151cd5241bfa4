// What the page benchmark bundles: the reader, as it is built.
export { practiceDesk } from '../../src/helpdesks/definitions/practice-desk';
export { watchPage } from '../../src/helpdesks/watch-page';
