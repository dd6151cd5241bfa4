import type { PromptId } from '../cycle/playbook';
import { compareStages, type Stage } from '../cycle/stage';
import { english } from './english/pack';
import type { Clause, LanguagePack, Past, Sentence } from './language-pack';
import type { Act, AgentReading, CustomerReading, Finding, Reading } from './reading';
import { hidden, sentencesOf } from './sentences';
import type { Turn } from './turn';

/**
 * Returns what a turn shows, with the words that show it. Notes, system lines and turns of an
 * unknown side give `{ side: 'none' }`. Depends on nothing but its arguments.
 */
export function readTurn(turn: Turn, past: Past): Reading {
  switch (turn.side) {
    case 'agent':
      return readAgent(turn.text, past, english);
    case 'customer':
      return readCustomer(turn.text, past, english);
    default:
      return { side: 'none' };
  }
}

/** Returns what a reply being typed would show if it were sent now. */
export function readDraft(text: string, past: Past): AgentReading {
  return readAgent(text, past, english);
}

function readAgent(text: string, past: Past, pack: LanguagePack): AgentReading {
  const sentences = sentencesOf(text);
  const commitments = sentences.flatMap((sentence) => pack.commitments(sentence));
  const clauses = sentences.flatMap((sentence) => clausesOf(sentence, pack));
  markHead(clauses);
  const earlier = new Set<PromptId>();
  const acts: Act[] = [];
  let firm: Stage | undefined;
  let tail: Stage | undefined;
  for (const [at, clause] of clauses.entries()) {
    const here = new Set<PromptId>();
    const span = { start: clause.start, end: clause.start + clause.text.length };
    const add = (prompt: PromptId, rule: string, highGain = false) => {
      here.add(prompt);
      acts.push({ prompt, span, rule, ...(highGain ? { highGain } : {}) });
    };
    const scene = { past, clauses, at, earlier, here };
    for (const rule of pack.acts) {
      if (rule.finds(clause, scene)) add(rule.prompt, rule.prompt, rule.isHighGain?.(clause));
    }
    const lasting = commitments.find(
      (c) => c.kind === 'later' && c.span.start < span.end && c.span.end > span.start,
    );
    if (lasting && !here.has('set-expectation')) add('set-expectation', 'commitment');
    const reached = pack.stageOf(clause, scene);
    if (reached?.tail) tail = higher(tail, reached.stage);
    else firm = higher(firm, reached?.stage);
    for (const prompt of here) earlier.add(prompt);
  }
  const sets = [...commitments, ...acts.filter(({ prompt }) => prompt === 'set-expectation')];
  const hedges = sentences.flatMap((sentence) => pack.hedges(sentence, overlaps(sets, sentence)));
  const wording = pack.wording(sentences);
  return { side: 'agent', stage: firm ?? tail, acts, commitments, hedges, wording };
}

function readCustomer(text: string, past: Past, pack: LanguagePack): CustomerReading {
  const sentences = sentencesOf(text);
  const shown = pack.feeling(sentences);
  const expectation = pack.expectation(sentences);
  const satisfied = pack.satisfied(sentences, past);
  const matter = pack.matter(sentences, past);
  return {
    side: 'customer',
    feeling: shown?.feeling ?? 'none',
    ...(shown ? { feelingShown: { span: shown.span, rule: shown.rule } } : {}),
    ...(expectation ? { expectation } : {}),
    ...(satisfied ? { satisfied } : {}),
    ...(matter ? { matter } : {}),
  };
}

function overlaps(found: readonly Finding[], { start, text }: Sentence): boolean {
  return found.some(({ span }) => span.start < start + text.length && span.end > start);
}

type OpenClause = { -readonly [K in keyof Clause]: Clause[K] };

function clausesOf(sentence: Sentence, pack: LanguagePack): OpenClause[] {
  const edges = [0, ...pack.cuts(sentence.text), sentence.text.length];
  return edges.slice(1).flatMap((end, i) => {
    const from = edges[i] ?? 0;
    const text = sentence.text.slice(from, end).trimEnd();
    if (!text) return [];
    return {
      text,
      start: sentence.start + from,
      asks: sentence.asks && i === edges.length - 2,
      body: text.slice(pack.openingLength(text)),
      atHead: false,
      hasLink: text.includes(hidden),
    };
  });
}

/** The head of a message is its first words and what follows a salutation's line. */
function markHead(clauses: readonly OpenClause[]): void {
  for (const clause of clauses.slice(0, 2)) clause.atHead = true;
}

function higher(a: Stage | undefined, b: Stage | undefined): Stage | undefined {
  if (!a || !b) return a ?? b;
  return compareStages(a, b) < 0 ? b : a;
}
