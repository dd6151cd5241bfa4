import type { Past } from './language-pack';
import type { AgentReading, CustomerReading, Reading } from './reading';

/** What is known before the first turn. */
export const noPast: Past = {
  agentSpoke: false,
  matterStated: false,
  helped: false,
  freshMatter: false,
  asked: false,
  acting: false,
  lastStage: undefined,
  upset: false,
  satisfied: false,
  justChecked: false,
  checked: false,
  bridged: false,
};

/**
 * Returns what is known after one more turn. All that reading needs of a conversation is in here, so
 * that a new turn costs the same after ten turns and after a thousand.
 */
export function advancePast(past: Past, reading: Reading): Past {
  if (reading.side === 'agent') {
    const did = new Set(reading.acts.map((act) => act.prompt));
    return {
      ...past,
      agentSpoke: true,
      upset: past.upset && !did.has('acknowledge-feeling'),
      justChecked: did.has('check-satisfaction'),
      checked: past.checked || did.has('check-satisfaction'),
      bridged: past.bridged || did.has('bridge'),
      asked: did.has('clarifying-question'),
      acting: reading.stage === 'helping' && servesAction(reading, past.acting),
      lastStage: reading.stage ?? past.lastStage,
      helped: past.helped || reading.stage === 'helping' || reading.stage === 'keeping',
      freshMatter: false,
    };
  }
  if (reading.side !== 'customer') return past;
  const { matter, satisfied, expectation } = reading;
  const freshMatter = past.freshMatter || (matter !== undefined && !satisfied);
  const isNewRound = freshMatter && past.lastStage === 'keeping';
  return {
    ...past,
    freshMatter,
    matterStated: past.matterStated || matter !== undefined || expectation !== undefined,
    // After the end of one matter, the next one starts without help.
    helped: past.helped && !isNewRound,
    upset: upsetAfter(past, reading.feeling),
    satisfied: satisfied !== undefined || (past.satisfied && !isNewRound),
    checked: past.checked && !isNewRound,
    bridged: past.bridged && !isNewRound,
  };
}

/** What was felt last counts: relief ends an upset, a plain answer does not. */
function upsetAfter(past: Past, feeling: CustomerReading['feeling']): boolean {
  return feeling === 'none' ? past.upset : feeling === 'negative';
}

/** An offer or a plea for a yes begins an action; questions alone go on with it. */
function servesAction({ acts }: AgentReading, acting: boolean): boolean {
  const did = new Set(acts.map((act) => act.prompt));
  if (did.has('offer-options') || did.has('get-agreement')) return true;
  return did.has('clarifying-question') && (acting || !did.has('give-information'));
}
