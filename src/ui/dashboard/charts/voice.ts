import { i18n } from '#i18n';

/** Whose figures they are: the agent's own, who is spoken to, or a team's, of whom is spoken. */
export type Voice = 'own' | 'team';

/** What a kind of tick is called. */
export function tickName(kind: 'seen' | 'hand' | 'notApplicable', voice: Voice): string {
  return kind === 'notApplicable'
    ? i18n.t('figures.done.notApplicable')
    : i18n.t(`voice.${voice}.${kind}`);
}

/** How a forecast compares with what came. */
export function forecastName(kind: 'right' | 'brighter' | 'darker', voice: Voice): string {
  if (kind === 'right') return i18n.t('figures.forecast.right');
  return i18n.t(`voice.${voice}.${kind === 'brighter' ? 'seenBrighter' : 'seenDarker'}`);
}

/** Which way forecasts that were not right lean, in a sentence. */
export function leaningWords(leaning: 'brighter' | 'darker', voice: Voice): string {
  return i18n.t(`voice.${voice}.${leaning === 'brighter' ? 'forecastBrighter' : 'forecastDarker'}`);
}
