import { daysOfRecords } from '@/core/exchange/days-of-records';
import type { FileResult } from '@/core/exchange/file-fault';
import { parseRecordFile } from '@/core/exchange/record-file';
import { readTable, tableKindOf } from '@/core/exchange/read-table';
import { entriesOfDays, packExport } from '@/core/team/packed-days';
import type { ExportToAdd } from '@/storage/team-store';
import { textOfFile } from '../files/gzip';

/** An agent's export, read and added up; its file name is known to whoever asked. */
export type TeamFile = Omit<ExportToAdd, 'fileName'>;

/** Returns what a file of ours says, whichever of our formats it has, or what is wrong with it. */
export async function readTeamFile(file: Blob): Promise<FileResult<TeamFile>> {
  if (file.size === 0) return { ok: false, fault: { kind: 'empty' } };
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  const isJson = head[0] === 0x7b;
  return isPacked || isJson ? readJson(file) : readRows(file);
}

async function readJson(file: Blob): Promise<FileResult<TeamFile>> {
  let text: string;
  try {
    text = await textOfFile(file);
  } catch {
    // Unpacking says no more than that it failed: most often the end is missing.
    return { ok: false, fault: { kind: 'cut-off' } };
  }
  const result = parseRecordFile(text);
  if (!result.ok) return result;
  const { agentId, exportedAt, from, to, interactions, followUps } = result.file;
  const records = interactions.length + followUps.length;
  const packed = packExport(entriesOfDays(daysOfRecords(result.file)));
  return { ok: true, file: { agent: agentId, exportedAt, from, to, records, ...packed } };
}

async function readRows(file: Blob): Promise<FileResult<TeamFile>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await readTable(bytes, tableKindOf(bytes));
  if (!result.ok) return result;
  const { header, days, records } = result.table;
  const { agentId, exportedAt, from, to } = header;
  const packed = packExport(days);
  return { ok: true, file: { agent: agentId, exportedAt, from, to, records, ...packed } };
}
