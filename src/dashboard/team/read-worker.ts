import { expose, transfer } from 'comlink';
import { readTeamFile } from './read-team-file';

/** Reads files beside the page, one at a time; there is one such worker for each core. */
export type ReadWorker = typeof reader;

const reader = {
  read: async (file: Blob) => {
    const result = await readTeamFile(file);
    if (!result.ok) return result;
    const { days, weeks, own } = result.file;
    // Handed over, not copied.
    return transfer(result, [days.sheet.buffer, weeks.sheet.buffer, own.numbers.buffer]);
  },
};
expose(reader);
