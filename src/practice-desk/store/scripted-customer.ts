import type { Channel, ScriptedReply } from '../ticket';

/**
 * The index of what the customer answers to `agentText`: the first unused reply whose words were
 * said, else the first unused one without a condition; `undefined` when the script has no answer.
 */
export function chooseReply(
  replies: readonly ScriptedReply[],
  used: readonly number[],
  agentText: string,
): number | undefined {
  const said = agentText.toLowerCase();
  const isFree = (index: number): boolean => !used.includes(index);
  const fitting = replies.findIndex(
    ({ ifSaid }, index) => isFree(index) && ifSaid?.some((word) => said.includes(word)),
  );
  if (fitting >= 0) return fitting;
  const next = replies.findIndex(({ ifSaid }, index) => isFree(index) && !ifSaid);
  return next >= 0 ? next : undefined;
}

const spans: Record<Channel, { readonly leastMs: number; readonly mostMs: number }> = {
  chat: { leastMs: 2_500, mostMs: 6_500 },
  mail: { leastMs: 7_000, mostMs: 14_000 },
};

/** How long before a chat message arrives the customer is seen typing. */
export const typingMs = 2_200;

/** How long this customer takes; the same seed, ticket and count give the same span. */
export function replyDelayMs(
  channel: Channel,
  seed: number,
  ticket: string,
  count: number,
): number {
  const { leastMs, mostMs } = spans[channel];
  return Math.round(leastMs + fractionOf(`${seed}/${ticket}/${count}`) * (mostMs - leastMs));
}

/** A number from 0 to 1 that looks random and depends on the text alone (FNV-1a, then mixed). */
function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  // FNV leaves neighbours close together in the high bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 0x1_0000_0000;
}
