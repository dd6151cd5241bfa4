import { pattern } from '../pattern';
import type { Sentence } from '../language-pack';
import type { CommitmentFinding } from '../reading';
import { dueIn } from './due';

const organisation =
  '(?:(?:our|my|the|a|another|one of (?:our|my)) (?:\\w+ ){0,2}?(?:team|manager|supervisor|colleague|department|engineer|developer|technician|specialist|agent|representative|office|expert|member|warehouse|support|staff|admin)s?|someone(?: (?:from|on|in) (?:\\w+ ){1,3}?)?|one of us|somebody)';
const will =
  "(?:'ll| will(?: also| then| now| first| gladly| definitely| certainly| just)?(?! not\\b| never\\b)| (?:am|is|are) going to|'m going to|'re going to)";
const undertaking = pattern(
  new RegExp(
    [
      `\\b(?:i|we)${will}`,
      `\\b${organisation} ?${will}`,
      '\\blet me\\b(?! know)|\\b(?:allow me|give me (?:a|one) \\w+) to\\b',
      "\\byou(?:'ll| will) (?:get|receive|be sent|hear)(?= (?:\\w+ ){0,3}?(?:confirmation|e-?mail|call|reply|update|refund|message|letter|answer|replacement|from (?:us|me|our)))",
      '\\b(?:an?|the|your|this|that|it|everything) ?(?:\\w+ ){0,3}?will be (?=(?:sent|e-?mailed|mailed|refunded|credited|shipped|fixed|forwarded|escalated|posted|returned|replaced|reviewed|contacted|called|passed)\\b)',
      "\\bthey(?:'ll| will)(?: also| then| now)? (?=(?:reply|respond|contact|get back|reach out|be in touch|follow up|call|e-?mail|let you|update you|write|send)\\b)",
      // "We are looking at it and will write to you": one subject for both.
      "(?<=\\b(?:i|we)(?:'m|'re|'ve| am| are| have)? [^.?!;]{3,80},? (?:and|then) )will(?: also| then)? (?=(?:ask|contact|call|e-?mail|send|let|get back|update|report|post|tell|notify|reply|forward|write|keep|follow|confirm|raise|escalate|reach|inform|issue|refund)\\b)",
      '\\bwhile i\\b',
      "\\b(?:i'm|i am|we're|we are) (?:now )?(?:forwarding|sending|escalating|passing|transferring)\\b",
    ].join('|'),
  ),
);
const secondAct = pattern(
  /,? (?:and|then|&)(?: then)? (?:(?:i|we)(?:'ll| will) |will )?(?=(?:ask|contact|call|e-?mail|send|let you|get back|update|report|post|tell|notify|reply|forward|write|check|keep|follow|confirm|make|raise|escalate|reach out|inform|issue|refund)\b)/,
);

const idle = pattern(
  /^ ?(?:(?:probably|likely|perhaps|maybe|possibly|hopefully|never)\b|stop(?! (?:by|in|over|off)\b)|agree|disagree|let (?:someone|somebody|others|them|you (?!know))|leave (?:it|that|this|the rest|you) (?:to|at|up|with|there|here)|(?:keep an eye out|look out|watch|be watching) for (?:your|you)|stand by|stay tuned|wait|assume|suppose|imagine|take your word|be (?:happy|glad|able|here|sure|waiting|more than|in touch if|looking forward|nice|honest|just|on)|(?:try (?:and |to )?(?:our|my|help|assist)|help|assist|need|want|see you|say|admit|speculate|guess|assume|bet|add that|wait|love|like|know|miss|have (?:it|them) (?:back )?(?:available|again)|be (?:there|back))\b|do (?:my|our|everything)|have to (?:say|admit|wait|disappoint))|^ ?(?:try to |gladly )?(?:help|assist)\b/,
);
const wishing = pattern(
  /\b(?:hopefully|i wish|maybe|perhaps|we hope|i hope|would love|'d love|says?|said|mentioned)\b[^.?!]{0,40}$/,
);
const onCustomer = pattern(
  /(?:\bif you\b|\bonce you\b|\b(?:once|when|after|as soon as) (?:i|we) (?:have|get|receive)(?:'ve)?(?: got(?:ten)?| received)? (?:the|your|that|those|these|this)\b|\bwhen you\b|\bafter you\b|\bas soon as you\b|\bunless you\b|\bshould you\b|^(?:please|just|kindly|send|share|dm|let (?:us|me)|tell|give|drop|reply|submit|contact|provide|can you|could you|would you|you (?:can|may|could))\b|\b(?:please|let us know|let me know|feel free to|send us|dm us|you can|can you|could you)\b)[^.?!]{0,160}$/,
);
const atOnce = pattern(
  /^ ?(?:just |go ahead and |quickly |also |then |try to |go |be (?:just )?)?(?:check|look(?! into)|see (?!if i can find)|pull|find|access|search|go ahead|book|put|change|process|verify|cancel|add|remove|transfer|connect|mention|explain|show|walk|guide|take a|make|place|apply|set|start|do (?:that|this|it)|cross|get (?!back|in touch|the|it|them)|get right|bring|open|update (?!you|our)|reset|give you (?:the|a few|some)|link|list|leave|use|begin|quote|answer|describe|review|have a look)\b/,
);
const instantly = pattern(
  /\b(?:(?<!\b(?:for|from|until|till|by) )now|right away|in a (?:minute|moment|sec|second)|immediately)\b/,
);
const outward = pattern(
  /\b(?:contact|call|e-?mail|get back|escalate|forward|report|let you know|update you|reach out|follow up|notify|send you|ask (?:my|our|the|a|him|her|someone)|post back|updated|fixed)\b/,
);

/** How far around an undertaking its sentence is looked at: the time stays linear in its length. */
const reach = 500;

/**
 * Returns what the agent or their organisation undertakes in the sentence. Offers, conditions on the
 * customer's own act, wishes, questions and other people's words are left out.
 */
export function commitmentsIn(sentence: Sentence): CommitmentFinding[] {
  const found: CommitmentFinding[] = [];
  if (sentence.asks) return found;
  const { text } = sentence;
  let from = 0;
  for (const match of undertaking.all(text)) {
    if (match.index < from) continue;
    const before = text.slice(Math.max(0, match.index - reach), match.index);
    const start = match.index + match[0].length;
    const act = text.slice(start, start + reach);
    if (isQuoted(before) || idle.test(act) || wishing.test(before) || onCustomer.test(before))
      continue;
    if (
      /\b(?:if|when) you\b/.test(act.slice(0, 60)) &&
      /\byou(?:'d| would)? (?:like|want|prefer)|^[^.]{0,40}\bif you\b/.test(act)
    )
      continue;
    const end = start + endOfAct(act);
    const second = secondAct.exec(text.slice(start, end));
    const cut = second ? start + second.index : end;
    found.push(finding(sentence, match.index, cut, match[0], match[0]));
    if (second) {
      const [subject = ''] = /(?:(?:i|we)(?:'ll| will)|will)? ?$/.exec(second[0]) ?? [];
      const lead = /^(?:i|we)/.test(subject) ? subject : match[0];
      const at = cut + second[0].length - subject.length;
      found.push(finding(sentence, at, end, subject, lead));
    }
    from = end;
  }
  return found;
}

/** `words` open the undertaking at `from`; `lead` are those of the subject, which may stand before. */
function finding(
  sentence: Sentence,
  from: number,
  to: number,
  words: string,
  lead: string,
): CommitmentFinding {
  const { text, start } = sentence;
  const blanks = text.slice(from, to).search(/\S/);
  const span = {
    start: start + from + Math.max(blanks, 0),
    end: start + from + text.slice(from, to).trimEnd().length,
  };
  const inside = dueIn(text.slice(from, to));
  const due = inside
    ? { start: inside.start + start + from, end: inside.end + start + from }
    : dueBefore(sentence, from);
  const act = text.slice(from + words.length, to);
  const dueWords = due ? text.slice(due.start - start, due.end - start) : '';
  const lasting = (due && !instantly.test(dueWords)) || outward.test(act);
  const immediate = /^(?:let me|while i|allow me|give me)/.test(lead) || instantly.test(dueWords);
  const now = immediate || (!lasting && atOnce.test(act));
  return { span, rule: 'commitment', kind: now ? 'now' : 'later', ...(due ? { due } : {}) };
}

/** A condition or a time in front of the act: "If the refund fails, we will …". */
function dueBefore({ text, start }: Sentence, at: number): CommitmentFinding['due'] {
  const clause = /(?:^|[,;] )(?:(?:and|but|so) )?([^,;]{3,80}),? $/.exec(
    text.slice(Math.max(0, at - reach), at),
  );
  const words = clause?.[1];
  if (!clause || !words) return undefined;
  const due = dueIn(words);
  if (!due || due.start > 4) return undefined;
  const from = start + Math.max(0, at - reach) + clause.index + clause[0].indexOf(words);
  return { start: from + due.start, end: from + due.end };
}

/** Length of the act: up to the next clause with a subject of its own. */
function endOfAct(act: string): number {
  const stop =
    /[.!?;)]+\s*$|;|\s[-–—]+\s|,? (?:but|so that you|so you|because|as (?:you|this|that)|since)\b|, (?:so|and|or|which|is|are|please|thanks|thank|[a-z]+ing)\b|,? and (?:i|we|you|it|they|the|please)\b(?!'ll| will)|,? so (?:please|i|you)\b|, (?:i|you|it|we)\b|\)|:\s/.exec(
      act,
    );
  return stop ? stop.index : act.length;
}

function isQuoted(before: string): boolean {
  return ((before.match(/["“”]/g)?.length ?? 0) & 1) === 1;
}
