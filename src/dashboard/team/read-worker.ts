import { expose } from 'comlink';
import { readTeamFile } from './read-team-file';

/** Reads files beside the page, one at a time; there is one such worker for each core. */
export type ReadWorker = typeof reader;

const reader = { read: readTeamFile };
expose(reader);
