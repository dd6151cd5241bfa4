import { i18n } from '#i18n';
import { endOfWeek, weeksBetween } from '@/core/team/week';
import type { WeekRange } from '@/core/team/team-figures';
import { rangeWords } from '../../models/amount-words';

interface Props {
  /** Weeks there are. */
  readonly all: WeekRange;
  readonly value: WeekRange;
  readonly label: string;
  readonly take: (range: WeekRange) => void;
}

/** From one week to another, of those there are. */
export function WeekRangeFields({ all, value, label, take }: Props) {
  const weeks = weeksBetween(all.from, all.to);
  const words = (day: string) => rangeWords({ fromDay: day, toDay: day });
  return (
    <fieldset class="week-range">
      <legend>{label}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {i18n.t(`exportView.${end}`)}
          <select
            onChange={({ currentTarget }) => {
              const next = { ...value, [end]: currentTarget.value };
              // The other end follows, so that a range never ends before it begins.
              if (next.from > next.to) take({ from: currentTarget.value, to: currentTarget.value });
              else take(next);
            }}
          >
            {weeks.map((week) => (
              <option key={week} value={week} selected={week === value[end]}>
                {words(end === 'from' ? week : endOfWeek(week))}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
