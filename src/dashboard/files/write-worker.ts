import { expose } from 'comlink';
import { openDatabase } from '@/storage/database';
import { createRecordReader } from '@/storage/record-reader';
import { piecesOf, type FileContent } from './file-pieces';
import { writeWorkFile } from './work-file';

/** Writes one file of records beside the page; see `saveRecords`. */
export type WriteWorker = typeof writer;

const stopping = new AbortController();

const writer = {
  write: (name: string, content: FileContent, onRead: (count: number) => void) =>
    writeWorkFile(
      name,
      piecesOf(createRecordReader(openDatabase()), content, onRead),
      stopping.signal,
    ),
  stop: () => stopping.abort(),
};

expose(writer);
