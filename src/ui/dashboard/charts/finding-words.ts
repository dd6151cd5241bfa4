import { i18n } from '#i18n';
import { inTenths, type Few, type Share } from '@/core/statistics/findings';
import { countWords } from '../../models/amount-words';

/** Says that there is too little to conclude anything. */
export function fewWords({ count }: Few): string {
  return i18n.t('figures.few', count);
}

/** A share as people say it: "7 of 10", "more than 9 of 10". */
export function shareWords(share: Share): string {
  const { count, of, bound } = inTenths(share);
  const numbers: [string, string] = [countWords(count), countWords(of)];
  return bound === 'exactly' ? i18n.t('figures.of', numbers) : i18n.t(`figures.${bound}`, numbers);
}

/** A share in full: "137 of 412". */
export function ofWords({ count, of }: Share): string {
  return i18n.t('figures.of', [countWords(count), countWords(of)]);
}
