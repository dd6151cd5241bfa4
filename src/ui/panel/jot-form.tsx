import { i18n } from '#i18n';
import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { Icon } from '../icons';
import type { PanelSource } from '../models/panel-source';
import { FollowUpForm } from '../now/follow-up-form';

interface JotFormProps {
  readonly source: PanelSource;
  readonly added: () => void;
}

/** Adds a follow-up to no ticket in particular; opened by a button, a key, or the page's menu. */
export function JotForm({ source, added }: JotFormProps) {
  const isAsked = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const jotting = source.jotting.value;
  if (!jotting && !isAsked.value) {
    return (
      <button ref={button} type="button" class="quiet jot" onClick={() => (isAsked.value = true)}>
        <Icon name="plus" /> {i18n.t('followUps.add')}
      </button>
    );
  }
  return (
    <section class="jot-form">
      {jotting?.ticket && (
        <p class="hint">
          {i18n.t('list.from')} <bdi>{jotting.ticket}</bdi>
        </p>
      )}
      <FollowUpForm
        key={jotting?.text}
        text={jotting?.text ?? ''}
        add={(text, time) => source.jot(text, time || null)}
        close={(isAdded) => {
          isAsked.value = false;
          source.jotting.value = null;
          requestAnimationFrame(() => button.current?.focus());
          if (isAdded) added();
        }}
      />
    </section>
  );
}
