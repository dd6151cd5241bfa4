import { i18n } from '#i18n';
import type { PromptId } from '@/core/cycle/playbook';
import type { CustomerFacts } from '@/session/view';
import { keyOf } from './prompt-words';

/**
 * Returns sample wording for a prompt. It asks, or names a fact of this customer; gaps in square
 * brackets are for the agent to fill. The customer's own words come first where they fit.
 */
export function wordingFor(prompt: PromptId, facts: CustomerFacts): readonly string[] {
  const key = keyOf(prompt);
  return [...withFact(prompt, facts), i18n.t(`wording.${key}.a`), i18n.t(`wording.${key}.b`)];
}

function withFact(prompt: PromptId, { expectation, matter }: CustomerFacts): readonly string[] {
  switch (prompt) {
    case 'open-question':
      return matter ? [i18n.t('wording.aboutMatter', [matter])] : [];
    case 'restate':
      return expectation ? [i18n.t('wording.sayBack', [expectation])] : [];
    case 'set-expectation':
      return expectation ? [i18n.t('wording.answerWish', [expectation])] : [];
    case 'check-satisfaction':
      return expectation ? [i18n.t('wording.checkWish', [expectation])] : [];
    default:
      return [];
  }
}
