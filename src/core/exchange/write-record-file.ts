import type { DatedFollowUp } from '../follow-ups/dated-follow-up';
import type { Interaction } from '../interaction/interaction';
import { chosenOfFollowUp, chosenOfInteraction, type RecordPart } from './record-choice';
import { recordFileVersion, recordFormat } from './record-file';

export interface RecordFileWish {
  readonly agentId: string;
  readonly exportedAt: number;
  /** First and last calendar day, both included. */
  readonly from: string;
  readonly to: string;
  readonly parts: readonly RecordPart[];
}

/** A piece is handed on when it is about so long, in characters. */
const pieceLength = 64_000;

/**
 * Writes records as JSON, piece by piece, one record a line, so that a history of any length needs
 * the memory of one piece. The same records and the same wish give the same bytes.
 */
export async function* writeRecordFile(
  { agentId, exportedAt, from, to, parts }: RecordFileWish,
  interactions: AsyncIterable<Interaction>,
  followUps: AsyncIterable<DatedFollowUp>,
): AsyncGenerator<string, void, undefined> {
  const chosen = new Set(parts);
  const head = { format: recordFormat, version: recordFileVersion, agentId, exportedAt, from, to };
  // Without its last brace: the lists come behind it.
  const opening = JSON.stringify({ ...head, parts }).slice(0, -1);
  let piece = `${opening},\n"interactions":[`;
  const lines = async function* <T>(records: AsyncIterable<T>, chosenOf: (record: T) => T) {
    let isFirst = true;
    for await (const record of records) {
      piece += `${isFirst ? '' : ','}\n${JSON.stringify(chosenOf(record))}`;
      isFirst = false;
      if (piece.length < pieceLength) continue;
      yield piece;
      piece = '';
    }
  };
  yield* lines(interactions, (each) => chosenOfInteraction({ ...each, agentId }, chosen));
  piece += '\n],\n"followUps":[';
  yield* lines(followUps, (each) => chosenOfFollowUp(each, chosen));
  yield `${piece}\n]}\n`;
}
