import { pattern } from '../pattern';
import type { Clause } from '../language-pack';

const wait = pattern(
  /\b(?:(?<!\b(?:for|after|than|within|takes?|only|every|and wait) )(?:one|a|just a|1) (?:moment|minute|sec(?:ond)?|bit)|hold on|hang on|bear with (?:me|us)|please (?:wait|hold)(?! (?:the|your|down|it|both|this)\b)|stand by|allow me|give me a|stay (?:on the line|with me)|be right (?:back|with you)|on it now)\b/,
);
const look = pattern(
  /\b(?:let me|i'll|i will|while i|i(?:'ve)? just)(?: just| quickly| go ahead and)? (?:check|look|see|pull(?:ed)?|get|find|access|search|take a (?:look|closer look)|review|bring|have a look|verify|put|ask|go and|run|read|listen|try)\b|\bi(?:'m| am)(?: just| now| currently)* (?:checking|looking|pulling|putting|opening|searching|reading|going through|finding|getting your|entering|typing|having a look|taking a look|running|going to (?:run|check|look|have a look|take a look|see|pull|ask))\b|^(?:let me|allow me to)(?: just| quickly)? (?!know|explain|tell|give|share|clarify|add|walk|show|help|say|point|repeat|recap|make sure|confirm)\w+|^(?:just )?(?:looking|checking|searching)\b/,
);
const doing = pattern(
  /\b(?:let me|i'll|i will|i'm going to)(?: just| now)? (?:go ahead|see if i can|process|change|update|cancel|remove|book|place|issue|refund|add|fix|apply|submit|make|restore|send|do (?:that|it|this)|set|switch|put|block|unlock|reset|close|delete|order|transfer)\b(?! \w+ you\b)[^.?!]{0,40}\b(?:now|right away|at once|straight away|this minute|immediately|for you)\b|\b(?:let me|i'll|i will|i'm going to)(?: just| now)? (?:go ahead|see if i can|process|change|update|cancel|remove|book|place|issue|refund|add|fix|apply|submit)\b/,
);
const willing = pattern(
  /\b(?:i|we)(?:'d| would|'ll| will|'m| am|'re| are| can| could| sure can)?(?: be| definitely| certainly| gladly| surely)*(?: (?:happy|glad|able|more than happy|love|like|pleased) to)? (?:help|assist|do that|look in ?to|take a (?:closer )?look|do (?:our|my) best|point you|find (?:that|this|it)|check (?:that|this|on)|take care|see what|sort)\b|\b(?:we're|i'm|we are|i am) here to help\b|\bhappy to\b|\b(?:let me|allow me to|i want to|we want to|i'll try to|i will try to|be able to|try and) (?:help|assist|see what)\b|\b(?:i|we)(?:'ll| will| can)(?: definitely| certainly| surely)? (?:fix|solve|resolve|handle|sort|get (?:that|this|it|you) (?:\w+ )?(?:fixed|sorted|taken|resolved|done|changed|updated|settled)) ?(?:that|this|it|for|out)?\b|\b(?:i|we) sure can\b|\bi(?:'ll| will) be (?:helping|assisting)\b/,
);
// What is to come once the customer has sent what is asked for tells nothing yet.
const awaits = pattern(
  /^(?:so )?(?:once|when|as soon as|after|if) (?:you|(?:we|i) (?:have|get|receive|know|see|hear))\b[^.?!]{0,80}\b(?:we|i)(?:'ll| will| can)\b/,
);
const going = pattern(
  /^(?:i|we)(?:'ll| will|'m going to|'re going to| am going to| are going to)\b(?! (?:see|need|have|find|notice)\b)/,
);

/** Returns whether the clause asks for a moment, or says that the agent is looking. */
export function isHold({ text, body }: Clause): boolean {
  return wait.test(text) || look.test(text) || look.test(body);
}

/** Returns whether the clause says that an action is being done right now. */
export function isUnderWay({ text }: Clause): boolean {
  return doing.test(text);
}

/** Returns whether the clause only says that the agent is willing to help. */
export function isWillingness({ text }: Clause): boolean {
  return willing.test(text);
}

/** Returns whether the clause says what the agent or their organisation is going to do. */
export function undertakes({ body }: Clause): boolean {
  return going.test(body);
}

/** Returns whether the clause says what follows when the customer has done their part. */
export function waitsForCustomer({ text }: Clause): boolean {
  return awaits.test(text);
}
