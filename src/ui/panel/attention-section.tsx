import { i18n } from '#i18n';
import { useSignal } from '@preact/signals';
import { awayModes, type AttentionRules } from '@/core/attention/attention';
import type { PanelSource } from '../models/panel-source';

const keepChoices = [1, 3, 5, 10, 20];
const idleChoices = [60, 120, 300, 600];

/** How time counts that the agent spends away from a ticket. Saved at once. */
export function AttentionSection({ source }: { source: PanelSource }) {
  const rules = source.attentionRules.value;
  const told = useSignal<'none' | 'saved' | 'failed'>('none');
  const save = async (change: Partial<AttentionRules>) => {
    try {
      await source.saveAttentionRules({ ...rules, ...change });
      told.value = 'saved';
    } catch {
      told.value = 'failed';
    }
  };
  return (
    <details class="reminders">
      <summary>{i18n.t('attention.title')}</summary>
      <p class="hint">{i18n.t('attention.intro')}</p>
      <fieldset>
        <legend>{i18n.t('attention.away')}</legend>
        {awayModes.map((mode) => (
          <label key={mode} class="check">
            <input
              type="radio"
              name="away"
              checked={rules.away === mode}
              onChange={() => void save({ away: mode })}
            />
            {i18n.t(`attention.modes.${mode}`)}
          </label>
        ))}
        {rules.away === 'keep' && (
          <MinutesField
            label={i18n.t('attention.keepFor')}
            choices={keepChoices}
            value={rules.keepMinutes}
            take={(keepMinutes) => void save({ keepMinutes })}
          />
        )}
      </fieldset>
      <MinutesField
        label={i18n.t('attention.idle')}
        choices={idleChoices.map((seconds) => seconds / 60)}
        value={rules.idleSeconds / 60}
        take={(minutes) => void save({ idleSeconds: minutes * 60 })}
      />
      <p class="hint" role="status">
        {told.value !== 'none' && i18n.t(`reminders.told.${told.value}`)}
      </p>
    </details>
  );
}

interface MinutesFieldProps {
  readonly label: string;
  readonly choices: readonly number[];
  readonly value: number;
  readonly take: (minutes: number) => void;
}

function MinutesField({ label, choices, value, take }: MinutesFieldProps) {
  const all = choices.includes(value) ? choices : [...choices, value].sort((a, b) => a - b);
  return (
    <label class="choice">
      {label}
      <select onChange={(event) => take(Number(event.currentTarget.value))}>
        {all.map((each) => (
          <option key={each} value={each} selected={each === value}>
            {i18n.t('attention.minutes', each)}
          </option>
        ))}
      </select>
    </label>
  );
}
