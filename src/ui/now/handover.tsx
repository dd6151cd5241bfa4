import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import { copyText } from '../models/copy-text';
import { handoverText } from '../models/handover-text';

interface HandoverProps {
  readonly followUps: readonly FollowUp[];
  readonly now: number;
  /** Takes them off the agent's list. */
  readonly release: () => Promise<void>;
  /** It is the matter now, not one of many things that can be done. */
  readonly isAsked?: boolean;
  /** What else can be answered. */
  readonly children?: ComponentChildren;
}

/** For a ticket that goes to a colleague, or before leave: what is open, as words for a note. */
export function Handover({ followUps, now, release, isAsked, children }: HandoverProps) {
  const root = useRef<HTMLDivElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    if (root.current) setCopied(await copyText(handoverText(followUps, now), root.current));
  };
  return (
    <div ref={root} class="handover">
      <button type="button" class={isAsked ? 'main' : 'quiet'} onClick={() => void copy()}>
        {i18n.t('handover.copy')}
      </button>
      {children}
      <p role="status">{isCopied && i18n.t('handover.copied')}</p>
      {isCopied && (
        <button
          type="button"
          onClick={() => {
            setCopied(false);
            void release();
          }}
        >
          {i18n.t('handover.release')}
        </button>
      )}
    </div>
  );
}
