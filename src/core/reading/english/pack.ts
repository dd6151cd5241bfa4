import type { LanguagePack } from '../language-pack';
import { acknowledgeFeeling } from './acknowledge-feeling';
import { appreciate } from './appreciate';
import { bridge } from './bridge';
import { checkSatisfaction } from './check-satisfaction';
import { clarifyingQuestion } from './clarifying-question';
import { clauseCuts, openingLength } from './clauses';
import { commitmentsIn } from './commitment';
import { expectationIn } from './expectation';
import { feelingIn } from './feeling';
import { followUp } from './follow-up';
import { getAgreement } from './get-agreement';
import { giveInformation } from './give-information';
import { greet } from './greet';
import { hedgesIn } from './hedges';
import { matterIn } from './matter';
import { offerOptions } from './offer-options';
import { openQuestion } from './open-question';
import { restate } from './restate';
import { satisfiedIn } from './satisfied';
import { setExpectation } from './set-expectation';
import { stageOfClause } from './stage-evidence';
import { thank } from './thank';
import { wordingIn } from './wording';

export const english: LanguagePack = {
  cuts: clauseCuts,
  openingLength,
  acts: [
    greet,
    bridge,
    thank,
    appreciate,
    openQuestion,
    acknowledgeFeeling,
    checkSatisfaction,
    getAgreement,
    offerOptions,
    restate,
    clarifyingQuestion,
    followUp,
    setExpectation,
    giveInformation,
  ],
  stageOf: stageOfClause,
  commitments: commitmentsIn,
  hedges: hedgesIn,
  wording: wordingIn,
  feeling: feelingIn,
  expectation: expectationIn,
  satisfied: satisfiedIn,
  matter: matterIn,
};
