import { i18n } from '#i18n';
import { useSignal, useSignalEffect } from '@preact/signals';
import { measures, type Comparison, type MeasureId } from '@/core/team/compare';
import type { WeekRange } from '@/core/team/team-figures';
import { comparisonWords, measureWords } from '../../models/comparison-words';
import { halvesOf } from '../../models/halves';
import type { TeamSource } from '../../models/team-source';
import { DifferenceBar } from './difference-bar';
import { WeekRangeFields } from './week-range';

interface Props {
  readonly source: TeamSource;
  readonly range: WeekRange;
}

/** Two periods side by side: did something change, and how sure is that? */
export function CompareSection({ source, range }: Props) {
  const [first, second] = halvesOf(range);
  const before = useSignal(first);
  const after = useSignal(second);
  const found = useSignal<Readonly<Record<MeasureId, Comparison>> | null>(null);
  useSignalEffect(() => {
    const wish = { before: before.value, after: after.value };
    const read = async () => {
      const next = await source.compare(wish.before, wish.after);
      // Answers may overtake each other.
      if (wish.before === before.peek() && wish.after === after.peek()) found.value = next;
    };
    void read();
  });
  const comparisons = found.value;
  return (
    <section class="sheet" aria-labelledby="compare-title">
      <h2 id="compare-title">{i18n.t('team.compare')}</h2>
      <p class="hint">{i18n.t('team.compareHint')}</p>
      <div class="periods">
        <WeekRangeFields
          all={range}
          value={before.value}
          label={i18n.t('team.before')}
          take={(next) => (before.value = next)}
        />
        <WeekRangeFields
          all={range}
          value={after.value}
          label={i18n.t('team.after')}
          take={(next) => (after.value = next)}
        />
      </div>
      {comparisons && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling area must be reachable by keyboard.
        <div class="table-scroll" tabIndex={0} role="group" aria-labelledby="compare-title">
          <table class="comparison">
            <thead>
              <tr>
                <th scope="col">{i18n.t('team.measure')}</th>
                <th scope="col">{i18n.t('team.before')}</th>
                <th scope="col">{i18n.t('team.after')}</th>
                <th scope="col">{i18n.t('team.difference')}</th>
                <th scope="col" class="verdict">
                  {i18n.t('team.verdict')}
                </th>
              </tr>
            </thead>
            <tbody>
              {measures.map(({ id, unit }) => {
                const comparison = comparisons[id];
                const words = comparisonWords(comparison, unit, i18n.t('locale'));
                return (
                  <tr key={id}>
                    <th scope="row">{measureWords(id)}</th>
                    <td>{words.before}</td>
                    <td>{words.after}</td>
                    <td>
                      <DifferenceBar comparison={comparison} />
                      <small>{words.difference}</small>
                    </td>
                    <td class="verdict">{words.verdict}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
