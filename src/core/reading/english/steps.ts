import { pattern } from '../pattern';
import type { Clause, ClauseTest } from '../language-pack';

const verb =
  '(?:try|go|click|open|check|select|press|make sure|start|use|type|visit|see|follow|log|sign|clear|restart|reboot|reload|refresh|turn|update|upgrade|download|install|reinstall|uninstall|remove|disable|enable|hold|tap|enter|choose|pull|push|plug|unplug|wipe|print|switch|set|close|scroll|swipe|add|delete|reset|pick|grab|head|take|put|run|move|drag|wait|look|keep|copy|paste|replace|connect|disconnect|leave|fill|hit|long-press|call|send|bring)';
const step = pattern(
  new RegExp(
    `^(?:please |just |first |then |next |now |simply |so |and |kindly |you(?:'ll)? (?:just )?(?:can|could|may|should|need to|have to|want to|must) (?:also |then |now |just )?)*${verb}\\b|\\b(?:please|just|then|and|so) ${verb}\\b|\\byou (?:can|could|should|may|need to|have to)\\b|^(?:airplane|settings|print settings|menu|file)\\b`,
  ),
);
const done = pattern(
  /\b(?:(?:i|we|they|he|she|you)(?:'ve| have)(?: (?:just|now|already|also))?|(?:has|have|had) (?:now |just |already )?been|(?:is|are) (?:now|all)|was|were|went|(?:is|are) (?:upstairs|attached|back|on|done|ready|booked|there|deleted|restored|sent|paid|refunded|fixed|updated|published|released)|(?:it|that|they|all|everything)(?:'s|'re| is| are) (?:now |all )?(?:\w+ed|back|on|done|ready|booked|there|fixed|sorted|sent))\b/,
);
const instruction = pattern(
  new RegExp(
    `^(?:please )?(?:and )?(?:can|could|would|will|might) (?:you|i ask you to)(?: please| kindly| just| also| quickly| maybe)* (?:try|restart|reboot|reinstall|uninstall|disable|enable|clear|refresh|reload|update|remove|delete|log (?:in|out|off|back)|sign (?:in|out|back)|turn|unplug|plug|press|click|go to|install|reset|open|visit|follow|switch|run|close)\\b`,
  ),
);

/** Returns whether the clause tells the customer to do something in the form of a question. */
export function asksForStep({ body }: Clause): boolean {
  return instruction.test(body);
}

export const hasLink: ClauseTest = (clause) => clause.hasLink;

/** Returns whether the clause tells the customer what to do. */
export function tellsSteps(clause: Clause): boolean {
  return clause.hasLink || (!clause.asks && (step.test(clause.body) || step.test(clause.text)));
}

/** Returns whether the clause reports something as done. */
export function reportsDone({ text, asks }: Clause): boolean {
  return !asks && done.test(text);
}
