import type { CycleRound } from '@/core/cycle/cycle';
import { nudgeRules, type NudgeId } from '@/core/nudges/nudge';
import type { Omission } from '@/core/nudges/omissions';
import type { Breakpoint } from '@/core/nudges/policy';
import type { ReadDraft } from './conversation-reader';
import type { SessionPorts } from './session-ports';
import type { NudgeView } from './view';

/**
 * The nudge of one ticket: asks for a decision when the agent can be spoken to, and takes the nudge
 * away as soon as the reply does what it asked for, or is sent.
 */
export function createNudging(
  ports: Pick<SessionPorts, 'requestNudge' | 'settleNudge' | 'now' | 'onTrouble'>,
  onChange: () => void,
) {
  let interactionId: string | undefined;
  let draft: ReadDraft | null = null;
  let shown: NudgeView['nudge'] = null;
  let held: NudgeView['held'] = null;
  let isAsking = false;

  const settle = (outcome: 'done' | 'dismissed') => {
    if (shown && interactionId) {
      ports.settleNudge({ interactionId, nudge: shown.id, outcome, at: ports.now() });
    }
    shown = null;
  };

  const omission = (nudge: NudgeId) => draft?.omissions.find((each) => each.nudge === nudge);

  const ask = async (kind: Breakpoint, { stage, marks }: CycleRound) => {
    // What the agent decided by hand is not brought up again.
    const nudges = (draft?.omissions ?? [])
      .map(({ nudge }) => nudge)
      .filter((nudge) => {
        const { prompt } = nudgeRules[nudge];
        return prompt === null || !marks[prompt];
      });
    if (isAsking || shown || !interactionId || nudges.length === 0) return;
    isAsking = true;
    try {
      const decision = await ports.requestNudge({
        interactionId,
        nudges,
        breakpoint: kind,
        stage,
        at: ports.now(),
      });
      const { nudge } = decision;
      const found = nudge && omission(nudge);
      // The draft may have been mended, or sent, while the answer was on its way.
      if (!found) return;
      if (decision.kind === 'show') {
        shown = { id: nudge, words: wordsOf(found) };
        held = null;
      } else {
        held = { id: nudge, reason: decision.reason };
      }
      onChange();
    } finally {
      isAsking = false;
    }
  };

  const wordsOf = ({ span }: Omission) =>
    span && draft ? draft.text.slice(span.start, span.end) : null;

  return {
    view: (): NudgeView => ({ nudge: shown, held }),
    /** Takes the newest draft; one that is typed on is never interrupted. */
    seeDraft: (next: ReadDraft | null, id: string | undefined) => {
      interactionId = id;
      if (next === draft) return;
      draft = next;
      if (shown) {
        const still = omission(shown.id);
        if (!draft) shown = null;
        else if (!still) settle('done');
        else shown = { ...shown, words: wordsOf(still) };
      }
      const [first] = draft?.omissions ?? [];
      held = first && !shown ? { id: first.nudge, reason: 'typing' } : null;
    },
    breakpoint: (kind: Breakpoint, round: CycleRound) => {
      ask(kind, round).catch(ports.onTrouble);
    },
    dismiss: () => {
      settle('dismissed');
      onChange();
    },
  };
}
