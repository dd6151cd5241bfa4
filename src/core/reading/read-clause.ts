import type { PromptId } from '../cycle/playbook';
import { latest } from './remembering';
import type { Act } from './reading';
import type { Clause, ClauseStage, LanguagePack, Surroundings } from './language-pack';

/** What a clause does in its message. */
export interface ClauseReading {
  /** The acts, with their place in a message whose sentence stands at an offset. */
  actsAt(sentenceStart: number): readonly Act[];
  readonly stage: ClauseStage;
}

type ClauseAct = Omit<Act, 'span'>;

/** Reads a clause in its message. */
export type ClauseReader = (clause: Clause, around: Surroundings) => ClauseReading;

/** Asks every rule about a clause. */
export function createClauseReader(pack: LanguagePack): ClauseReader {
  return (clause, around) => {
    const here = new Set<PromptId>();
    const acts: ClauseAct[] = [];
    const { past, at, previous, next, isShort, asksFromHere } = around;
    const { someBefore, some, hadEarlier } = around;
    // Named one by one: a copy of whatever is there takes several times as long.
    const scene = {
      past,
      at,
      previous,
      next,
      isShort,
      asksFromHere,
      someBefore,
      some,
      hadEarlier,
      here,
    };
    for (const rule of pack.acts) {
      if (!rule.finds(clause, scene)) continue;
      here.add(rule.prompt);
      const highGain = rule.isHighGain?.(clause) ? ({ highGain: true } as const) : {};
      acts.push({ prompt: rule.prompt, rule: rule.prompt, ...highGain });
    }
    if (clause.isUndertaking && !here.has('set-expectation')) {
      here.add('set-expectation');
      acts.push({ prompt: 'set-expectation', rule: 'commitment' });
    }
    const { start, text } = clause;
    return {
      actsAt: latest((from) => {
        const span = { start: from + start, end: from + start + text.length };
        return acts.map((act) => ({ ...act, span }));
      }),
      stage: pack.stageOf(clause, scene),
    };
  };
}

/** A question that was asked about a clause's surroundings, and the answer it got. */
interface Asked {
  readonly question: (around: Surroundings) => unknown;
  readonly answer: unknown;
}

/**
 * Reads as the given reader does, and remembers each clause with all that was asked about its
 * surroundings. While the answers are still the same, so is the reading: at a key in a long reply only
 * the clause that is typed is read again, and what it changes for others.
 */
export function rememberReadings(read: ClauseReader): ClauseReader {
  const known = new WeakMap<Clause, readonly Remembered[]>();
  return (clause, around) => {
    const former = known.get(clause) ?? [];
    const same = former.find(({ asked }) => asked.every((each) => isStillSo(each, around)));
    if (same) return same.reading;
    const asked: Asked[] = [];
    const reading = read(clause, noting(around, asked));
    known.set(clause, [{ asked, reading }, ...former].slice(0, readingsOfOne));
    return reading;
  };
}

interface Remembered {
  readonly asked: readonly Asked[];
  readonly reading: ClauseReading;
}

/** "Thank you." may stand in a reply more than once, with other words around it each time. */
const readingsOfOne = 4;

function isStillSo({ question, answer }: Asked, around: Surroundings): boolean {
  return question(around) === answer;
}

/** The same surroundings, which note down what is asked about them. */
function noting(around: Surroundings, asked: Asked[]): Surroundings {
  const ask = <T>(question: (it: Surroundings) => T): T => {
    const answer = question(around);
    asked.push({ question, answer });
    return answer;
  };
  return {
    // Plain facts about the message: asking them all costs less than noting who asks which.
    past: ask(({ past }) => past),
    at: ask(({ at }) => Math.min(at, placesThatMatter)),
    previous: ask(({ previous }) => previous),
    next: ask(({ next }) => next),
    isShort: ask(({ isShort }) => isShort),
    asksFromHere: ask(({ asksFromHere }) => asksFromHere),
    someBefore: (count, test) => ask((it) => it.someBefore(count, test)),
    some: (test) => ask((it) => it.some(test)),
    hadEarlier: (prompt) => ask((it) => it.hadEarlier(prompt)),
  };
}

/** Rules tell the first few clauses of a message apart, and none of those after. */
const placesThatMatter = 4;
