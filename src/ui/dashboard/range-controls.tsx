import { i18n } from '#i18n';
import type { Signal } from '@preact/signals';
import type { Channel } from '@/core/interaction/interaction';
import type { RecordedRange } from '@/core/statistics/range-statistics';
import { rangeChoices, type RangeChoice } from '../models/range-choice';

/** What is looked at, as it was chosen. */
export interface FiguresChoice {
  readonly range: RangeChoice;
  readonly custom: { readonly fromDay: string; readonly toDay: string };
  readonly helpdesk: string | null;
  readonly channel: Channel | null;
}

interface RangeControlsProps {
  readonly choice: Signal<FiguresChoice>;
  readonly recorded: RecordedRange;
  readonly nameOf: (helpdesk: string) => string;
}

/** Time, helpdesk and channel; choices of one thing only are left out. */
export function RangeControls({ choice, recorded, nameOf }: RangeControlsProps) {
  const { range, custom, helpdesk, channel } = choice.value;
  const change = (part: Partial<FiguresChoice>) => {
    choice.value = { ...choice.value, ...part };
  };
  return (
    <div class="controls">
      <fieldset class="ranges">
        <legend class="vh">{i18n.t('figures.range')}</legend>
        {rangeChoices.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="range"
              checked={each === range}
              onChange={() => change({ range: each })}
            />
            {i18n.t(`figures.ranges.${each}`)}
          </label>
        ))}
      </fieldset>
      {range === 'custom' && (
        <div class="custom">
          {(['fromDay', 'toDay'] as const).map((end) => (
            <label key={end}>
              {i18n.t(end === 'fromDay' ? 'figures.from' : 'figures.to')}
              <input
                type="date"
                value={custom[end]}
                onChange={(event) =>
                  change({ custom: { ...custom, [end]: event.currentTarget.value } })
                }
              />
            </label>
          ))}
        </div>
      )}
      {recorded.helpdesks.length > 1 && (
        <label>
          {i18n.t('figures.helpdesk')}
          <select onChange={(event) => change({ helpdesk: event.currentTarget.value || null })}>
            <option value="" selected={helpdesk === null}>
              {i18n.t('figures.allHelpdesks')}
            </option>
            {recorded.helpdesks.map((each) => (
              <option key={each} value={each} selected={each === helpdesk}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </label>
      )}
      {recorded.channels.length > 1 && (
        <label>
          {i18n.t('figures.channel')}
          <select
            onChange={(event) => {
              const { value } = event.currentTarget;
              change({ channel: recorded.channels.find((each) => each === value) ?? null });
            }}
          >
            <option value="" selected={channel === null}>
              {i18n.t('figures.allChannels')}
            </option>
            {recorded.channels.map((each) => (
              <option key={each} value={each} selected={each === channel}>
                {i18n.t(`figures.channels.${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" class="print" onClick={() => print()}>
        {i18n.t('figures.print')}
      </button>
    </div>
  );
}
