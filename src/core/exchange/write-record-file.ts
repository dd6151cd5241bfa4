import type { DatedFollowUp } from '../follow-ups/dated-follow-up';
import type { Interaction } from '../interaction/interaction';
import { chosenOfFollowUp, chosenOfInteraction, type RecordPart } from './record-choice';
import { recordFileVersion, recordFormat } from './record-file';
import type { Paged } from './records';

export interface RecordFileWish {
  readonly agentId: string;
  readonly exportedAt: number;
  /** First and last calendar day, both included. */
  readonly from: string;
  readonly to: string;
  readonly parts: readonly RecordPart[];
}

/** A piece is handed on when it is about so long, in characters. */
const pieceLength = 128_000;

/**
 * Writes records as JSON, piece by piece, one record a line, so that a history of any length needs
 * the memory of one piece. The same records and the same wish give the same bytes.
 */
export async function* writeRecordFile(
  { agentId, exportedAt, from, to, parts }: RecordFileWish,
  interactions: Paged<Interaction>,
  followUps: Paged<DatedFollowUp>,
): AsyncGenerator<string, void, undefined> {
  const chosen = new Set(parts);
  const head = { format: recordFormat, version: recordFileVersion, agentId, exportedAt, from, to };
  // Without its last brace: the lists come behind it.
  const opening = JSON.stringify({ ...head, parts }).slice(0, -1);
  let lines = [`${opening},\n"interactions":[`];
  let length = 0;
  const take = () => {
    const piece = lines.join('');
    lines = [];
    length = 0;
    return piece;
  };
  const write = async function* <T>(records: Paged<T>, chosenOf: (record: T) => T) {
    let isFirst = true;
    for await (const page of records) {
      for (const record of page) {
        const line = `${isFirst ? '' : ','}\n${JSON.stringify(chosenOf(record))}`;
        lines.push(line);
        length += line.length;
        isFirst = false;
        if (length >= pieceLength) yield take();
      }
    }
  };
  yield* write(interactions, (each) => chosenOfInteraction({ ...each, agentId }, chosen));
  lines.push('\n],\n"followUps":[');
  yield* write(followUps, (each) => chosenOfFollowUp(each, chosen));
  lines.push('\n]}\n');
  yield take();
}
