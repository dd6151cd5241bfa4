import { i18n } from '#i18n';
import { effect, useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { RangeStatistics } from '@/core/statistics/range-statistics';
import { rangeWords, weekStart } from '../models/amount-words';
import type { DashboardSource, FiguresSource } from '../models/dashboard-source';
import { rangeOf } from '../models/range-choice';
import { FiguresParts } from './figures-parts';
import { RangeControls, type FiguresChoice } from './range-controls';

/** The agent's own figures of a time that they choose. */
export function FiguresView({ source: { figures } }: { source: DashboardSource }) {
  const recorded = figures.recorded.value;
  const isEmpty = recorded !== null && recorded.firstDay === null;
  return (
    <>
      {figures.isUnreadable.value && <p role="alert">{i18n.t('figures.unreadable')}</p>}
      {recorded === null && <p role="status">{i18n.t('figures.reading')}</p>}
      {isEmpty && (
        <section class="notice">
          <h2>{i18n.t('figures.emptyTitle')}</h2>
          <p>{i18n.t('figures.empty')}</p>
        </section>
      )}
      {recorded !== null && !isEmpty && <ChosenFigures figures={figures} />}
    </>
  );
}

const atFirst: FiguresChoice = {
  range: 'month',
  custom: { fromDay: '', toDay: '' },
  helpdesk: null,
  channel: null,
};

function ChosenFigures({ figures }: { figures: FiguresSource }) {
  const choice = useSignal(atFirst);
  const shown = useSignal<RangeStatistics | null>(null);
  const range = useComputed(() => {
    const facts = { today: figures.today.value, recorded: figures.recorded.value };
    return rangeOf(choice.value.range, { ...facts, custom: choice.value.custom });
  });
  // Signals of plain values, so that a change elsewhere in the records does not begin anew.
  const fromDay = useComputed(() => range.value.fromDay);
  const toDay = useComputed(() => range.value.toDay);
  // At once, where `useSignalEffect` would wait for the next frame.
  useLayoutEffect(
    () =>
      effect(() => {
        const { helpdesk, channel } = choice.value;
        const wish = { fromDay: fromDay.value, toDay: toDay.value };
        return figures.watch(
          { range: wish, filter: { helpdesk, channel }, weekStart: weekStart() },
          (next) => {
            shown.value = next;
          },
        );
      }),
    [figures, choice, fromDay, toDay, shown],
  );
  const recorded = figures.recorded.value;
  if (!recorded) return null;
  const nameOf = (helpdesk: string) =>
    helpdesk === 'manual' ? i18n.t('manual.name') : (figures.helpdeskName(helpdesk) ?? helpdesk);
  const statistics = shown.value;
  const { helpdesk, channel } = choice.value;
  const part = [
    helpdesk === null ? null : nameOf(helpdesk),
    channel === null ? null : i18n.t(`figures.channels.${channel}`),
  ].filter((each) => each !== null);
  return (
    <>
      <RangeControls choice={choice} recorded={recorded} nameOf={nameOf} />
      {statistics === null ? (
        <p role="status">{i18n.t('figures.reading')}</p>
      ) : (
        <FiguresParts
          statistics={statistics}
          subtitle={[rangeWords(statistics), ...part].join(' · ')}
          isOfChannel={channel !== null}
          saveFile={figures.saveFile}
          showAll={() => (choice.value = { ...atFirst, range: 'all' })}
        />
      )}
    </>
  );
}
