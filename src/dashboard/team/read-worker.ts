import { expose, transfer } from 'comlink';
import { readTeamFile } from './read-team-file';

/** Reads files beside the page, one at a time; see `startReaders`. */
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

// The page starts it, and the desk asks it.
addEventListener('message', ({ data }) => expose(reader, data as MessagePort), { once: true });
