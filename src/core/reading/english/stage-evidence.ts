import { pattern } from '../pattern';
import type { Clause, ClauseStage, ClauseTest, Scene } from '../language-pack';
import { isCourtesy, isFarewell } from './farewell';
import { isHold, isUnderWay, isWillingness, undertakes } from './hold';
import { asksSomething } from './question-form';
import { asksIfRight } from './get-agreement';
import { reportsDone, tellsSteps } from './steps';

// A count that only leads to the next question: there is nothing in it for the customer yet.
const count = pattern(
  /\b(?:there (?:are|is)|i (?:have|see|found)|we have|i've found)\b[^.?!]{0,20}\b(?:\d{1,4}|several|many|multiple|lots|plenty|a (?:few|number))\b/,
);
const concrete = pattern(
  /\d|\byou (?:can|could|may|should|might|need|have to|'ll)\b|\b(?:i've|i have|we've|has been|have been|updated|not|no|isn't|unfortunately|sorry)\b/,
);
const ticket = pattern(
  /\b(?:submit|open|create|file|raise|send us) an? (?:\w+ )?(?:ticket|request|report|dm|message|e-?mail)\b/,
);
const carriesOut = pattern(
  /\bhow much (?:was|did|were)\b|\b(?:to (?:process|send|ship|issue|mail|complete)|refund(?:ed)?|deliver(?:ed|y)?|for the (?:booking|reservation)|be (?:sent|shipped|delivered|posted|paid))\b/,
);
const answer = pattern(/^(?:@\S+ )*(?:yes|yep|yeah|no|nope|sure|certainly|of course)\b/);
const understood = pattern(/\bmake (?:any )?sense\b|\bclear\b|\banswer/);

/** How many clauses back steps and reports may stand that a question is about. */
const reach = 12;

const hasAsked: ClauseTest = ({ asks }) => asks;

/**
 * Returns the stage that a clause reaches. `tail` marks words that end a message without moving it:
 * good wishes, an invitation to come back, "did this help?" after steps in the same message.
 */
export function stageOfClause(clause: Clause, scene: Scene): ClauseStage {
  const { here, past } = scene;
  const asks = asksSomething(clause);
  if (here.has('bridge'))
    return { stage: 'keeping', tail: !clause.asks && !clause.body.startsWith('any') };
  if (here.has('thank')) return { stage: 'keeping' };
  if (isFarewell(clause)) return { stage: 'keeping', tail: scene.some(hasAsked) };
  if (here.has('check-satisfaction')) {
    if (endsHelp(clause, scene)) return { stage: 'keeping' };
    const steps = scene.hadEarlier('give-information') || here.has('give-information') || !asks;
    return {
      stage: steps && scene.hadEarlier('give-information') ? 'helping' : 'keeping',
      tail: steps,
    };
  }
  if (here.has('open-question')) {
    return {
      stage: past.matterStated ? 'understanding' : 'receiving',
    };
  }
  if (
    asksIfRight(clause.text) &&
    (here.has('restate') || scene.hadEarlier('restate')) &&
    !serves(scene)
  )
    return { stage: 'understanding' };
  if (here.has('offer-options') || here.has('get-agreement')) return { stage: 'helping' };
  if (here.has('clarifying-question')) {
    return {
      stage: serves(scene) || carriesOut.test(clause.text) ? 'helping' : 'understanding',
    };
  }
  if (here.has('set-expectation') || here.has('follow-up')) {
    const after =
      isOver(scene) &&
      !scene.hadEarlier('set-expectation') &&
      here.has('follow-up') &&
      !here.has('give-information');
    return { stage: after ? 'keeping' : 'helping' };
  }
  if (here.has('give-information')) {
    const leadsToQuestion = !past.helped && scene.asksFromHere;
    const narrows = leadsToQuestion && (count.test(clause.text) || !helpsAlready(clause));
    if (!past.helped && ticket.test(clause.text)) return { stage: 'understanding' };
    return { stage: narrows ? 'understanding' : 'helping' };
  }
  if (here.has('restate') || here.has('acknowledge-feeling')) return { stage: 'understanding' };
  if (isOver(scene) && !isHold(clause) && !isUnderWay(clause))
    return { stage: 'keeping', tail: true };
  if (here.has('appreciate')) {
    return { stage: past.matterStated && past.agentSpoke ? 'understanding' : 'receiving' };
  }
  if (isUnderWay(clause)) return { stage: 'helping' };
  if (isHold(clause)) return { stage: goesOn(scene) ? 'helping' : 'understanding' };
  if (isCourtesy(clause)) return { stage: 'keeping', tail: true };
  if (isWillingness(clause)) return { stage: 'understanding' };
  if (undertakes(clause)) return { stage: 'helping' };
  if (here.has('greet')) return { stage: 'receiving', tail: past.helped };
  if (!past.matterStated) return { stage: 'receiving', tail: true };
  // A lone "okay" tells nothing once help has begun.
  return past.helped ? undefined : { stage: 'understanding', tail: true };
}

/** An offered action is being settled, so that questions serve to carry it out. */
function serves({ past }: Scene): boolean {
  return past.acting && !past.freshMatter;
}

/** Advice, a fact with a number, a report or a refusal; other remarks around a question are talk. */
function helpsAlready(clause: Clause): boolean {
  return concrete.test(clause.text) || answer.test(clause.text) || tellsSteps(clause);
}

/** "Is it back now?" after a report of what was done, and with nothing left to be tried. */
function endsHelp(clause: Clause, scene: Scene): boolean {
  if (!asksSomething(clause) || understood.test(clause.text)) return false;
  return scene.someBefore(reach, reportsDone) && !scene.someBefore(reach, tellsSteps);
}

/** The customer's need is met, and nothing new has come up. */
function isOver({ past }: Scene): boolean {
  return past.satisfied && past.helped && !past.freshMatter;
}

/** Help has begun and the customer has raised nothing new, so questions serve the action under way. */
function goesOn({ past }: Scene): boolean {
  return past.helped && past.lastStage === 'helping' && !past.freshMatter;
}
