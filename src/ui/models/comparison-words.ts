import { i18n } from '#i18n';
import type { Comparison, MeasureId } from '@/core/team/compare';
import { durationWords, percentWords } from './amount-words';

export interface ComparisonWords {
  readonly before: string;
  readonly after: string;
  /** The difference and its interval. */
  readonly difference: string;
  /** What may be concluded. */
  readonly verdict: string;
}

/** What a measure is called. */
export function measureWords(id: MeasureId): string {
  return i18n.t(`team.measures.${id}`);
}

/** Returns a comparison in words; shares as percentages, their differences in points. */
export function comparisonWords(
  { before, after, difference }: Comparison,
  unit: 'share' | 'ms',
  locale: string,
): ComparisonWords {
  const value = (number: number | null) =>
    number === null
      ? i18n.t('team.nothing')
      : unit === 'share'
        ? percentWords(number)
        : durationWords(number);
  if (!difference) {
    return {
      before: value(before),
      after: value(after),
      difference: '',
      verdict: i18n.t('team.tooLittle'),
    };
  }
  const signed = (number: number) => {
    const sign = number < 0 ? '−' : '+';
    const size = Math.abs(number);
    return `${sign}${unit === 'share' ? points(size, locale) : durationWords(size)}`;
  };
  const { low, high } = difference;
  const verdict = low > 0 ? 'team.isMore' : high < 0 ? 'team.isLess' : ('team.unclear' as const);
  return {
    before: value(before),
    after: value(after),
    difference: i18n.t('team.interval', [signed(difference.value), signed(low), signed(high)]),
    verdict: i18n.t(verdict),
  };
}

function points(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(share * 100);
}
