import { describe, expect, it } from 'vitest';
import { promptIds, type PromptId } from '@/core/cycle/playbook';
import type { Reading } from '../reading';
import { advancePast, noPast } from '../past';
import { readDraft } from '../read';
import { examples as acknowledgeFeeling } from './acknowledge-feeling.examples';
import { examples as appreciate } from './appreciate.examples';
import { examples as bridge } from './bridge.examples';
import { examples as checkSatisfaction } from './check-satisfaction.examples';
import { examples as clarifyingQuestion } from './clarifying-question.examples';
import { examples as followUp } from './follow-up.examples';
import { examples as getAgreement } from './get-agreement.examples';
import { examples as giveInformation } from './give-information.examples';
import { examples as greet } from './greet.examples';
import { examples as offerOptions } from './offer-options.examples';
import { examples as openQuestion, highGain, lowGain } from './open-question.examples';
import { examples as restate } from './restate.examples';
import { examples as setExpectation } from './set-expectation.examples';
import { examples as thank } from './thank.examples';
import type { Examples } from './examples';

const tables: Record<PromptId, Examples> = {
  'acknowledge-feeling': acknowledgeFeeling,
  appreciate: appreciate,
  bridge: bridge,
  'check-satisfaction': checkSatisfaction,
  'clarifying-question': clarifyingQuestion,
  'follow-up': followUp,
  'get-agreement': getAgreement,
  'give-information': giveInformation,
  greet: greet,
  'offer-options': offerOptions,
  'open-question': openQuestion,
  restate: restate,
  'set-expectation': setExpectation,
  thank: thank,
};

const matter: Reading = {
  side: 'customer',
  feeling: 'none',
  matter: { span: { start: 0, end: 4 }, rule: 'matter' },
};
const help: Reading = {
  side: 'agent',
  stage: 'helping',
  acts: [],
  commitments: [],
  hedges: [],
  wording: [],
};
const quiet: Reading = { side: 'customer', feeling: 'none' };

function actsOf(text: string, helped: boolean): PromptId[] {
  const before = helped ? [matter, help, quiet] : [matter];
  return readDraft(text, before.reduce(advancePast, noPast)).acts.map((act) => act.prompt);
}

describe.each(promptIds)('the rule for %s', (prompt) => {
  const { positive, hard, negative, helped = false } = tables[prompt];

  it.each([...positive, ...hard])('sees it in: %s', (text) => {
    expect(actsOf(text, helped)).toContain(prompt);
  });

  it.each(negative)('leaves alone: %s', (text) => {
    expect(actsOf(text, helped)).not.toContain(prompt);
  });
});

describe('an open question', () => {
  const gains = (text: string) =>
    readDraft(text, advancePast(noPast, matter)).acts.some((act) => act.highGain);

  it.each(highGain)('makes the customer weigh: %s', (text) => {
    expect(gains(text)).toBe(true);
  });

  it.each(lowGain)('only asks for the story: %s', (text) => {
    expect(gains(text)).toBe(false);
  });
});
