import { compareStages, type Stage } from '../cycle/stage';
import { knowSentence } from './known-sentence';
import type { LanguagePack, Past } from './language-pack';
import { createMessage } from './message';
import { createClauseReader, rememberReadings, type ClauseReader } from './read-clause';
import type { Act, AgentReading, Finding, Hedge, TextSpan } from './reading';
import type { CommitmentFinding, WordingFinding } from './reading';
import { remembering } from './remembering';
import { sentencesIn, sentenceOf } from './sentences';

/** As many as the longest replies have, and the turns around them. */
const rememberedSentences = 1000;

export interface AgentReader {
  /** Reads a message that was sent. */
  turn(text: string, past: Past): AgentReading;
  /** Reads the same, and remembers the clauses: a reply that is typed comes again with the next key. */
  draft(text: string, past: Past): AgentReading;
}

/** Reads messages of agents by the rules of a language. */
export function createAgentReader(pack: LanguagePack): AgentReader {
  const know = remembering(rememberedSentences, (words) => knowSentence(sentenceOf(words), pack));
  const readClause = createClauseReader(pack);
  const readClauseAgain = rememberReadings(readClause);
  const samePast = rememberPast();

  const read = (text: string, past: Past, reader: ClauseReader): AgentReading => {
    const sentences = sentencesIn(text).map(({ words, start }) => ({ known: know(words), start }));
    const message = createMessage(
      sentences.flatMap(({ known }) => known.clauses),
      past,
    );
    const acts: Act[] = [];
    const commitments: CommitmentFinding[] = [];
    const hedges: Hedge[] = [];
    const wording: WordingFinding[] = [];
    let firm: Stage | undefined;
    let tail: Stage | undefined;
    for (const [i, { known, start }] of sentences.entries()) {
      let sets = known.commitments.length > 0;
      for (const clause of known.clauses) {
        const { actsAt, stage } = reader(clause, message.around);
        const found = actsAt(start);
        acts.push(...found);
        sets ||= found.some(({ prompt }) => prompt === 'set-expectation');
        if (stage?.tail) tail = higher(tail, stage.stage);
        else firm = higher(firm, stage?.stage);
        message.goOn(found);
      }
      for (const each of known.commitments) {
        const due = each.due && moved(each.due.start, each.due.end, start);
        commitments.push({ ...placed(each, start), ...(due && { due }) });
      }
      for (const each of known.hedges(sets)) hedges.push(placed(each, start));
      const next = sentences[i + 1]?.known.sentence;
      for (const each of known.wording(next)) wording.push(placed(each, start));
    }
    return { side: 'agent', stage: firm ?? tail, acts, commitments, hedges, wording };
  };
  return {
    turn: (text, past) => read(text, past, readClause),
    draft: (text, past) => read(text, samePast(past), readClauseAgain),
  };
}

/** Returns the former object for an equal past: requests bring a copy of it with each key. */
function rememberPast(): (past: Past) => Past {
  let latest: Past | undefined;
  return (past) => {
    const names = Object.keys(past) as (keyof Past)[];
    const isSame = latest && names.every((name) => latest?.[name] === past[name]);
    if (!latest || !isSame) latest = past;
    return latest;
  };
}

function placed<Found extends Finding>(found: Found, by: number): Found {
  return { ...found, span: moved(found.span.start, found.span.end, by) };
}

function moved(start: number, end: number, by: number): TextSpan {
  return { start: start + by, end: end + by };
}

function higher(a: Stage | undefined, b: Stage | undefined): Stage | undefined {
  if (!a || !b) return a ?? b;
  return compareStages(a, b) < 0 ? b : a;
}
