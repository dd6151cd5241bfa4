import browser, { type Idle } from 'webextension-polyfill';
import type { AttentionRules, AttentionStart, UserState } from '@/core/attention/attention';
import { pageRequests, panelRequests } from '@/messaging';
import type { SettingsStore } from '@/storage/settings';
import type { Sites } from './sites';

export interface AttentionDesk {
  /** What a session begins with. */
  now(): Promise<AttentionStart>;
  /** Tells all other tickets that one has the agent's attention; without a tab it is the panel's. */
  taken(tabId: number | undefined): Promise<void>;
  change(rules: AttentionRules): Promise<void>;
}

/** Tells tickets what they cannot see of the agent: idle, locked, or at another ticket. */
export function createAttentionDesk(
  settings: SettingsStore,
  sites: Pick<Sites, 'tellPages'>,
): AttentionDesk {
  const tellUser = async (user: UserState) => {
    await Promise.all([
      sites.tellPages((tabId) => pageRequests.sendTo(tabId, 'userChanged', { user })),
      // While no panel is open, nobody answers.
      panelRequests.send('userChanged', { user }).catch(() => undefined),
    ]);
  };
  browser.idle.onStateChanged.addListener((state: Idle.IdleState) => void tellUser(state));

  const listen = async () => {
    const { attention } = await settings.get();
    browser.idle.setDetectionInterval(attention.idleSeconds);
    return attention;
  };
  // The browser forgets it when the background stops; nothing else may come of a failure.
  listen().catch(() => undefined);

  return {
    now: async () => {
      const rules = await listen();
      return { rules, user: await browser.idle.queryState(rules.idleSeconds) };
    },
    taken: async (ofTab) => {
      await Promise.all([
        sites.tellPages(async (tabId) => {
          if (tabId !== ofTab) await pageRequests.sendTo(tabId, 'attentionTaken', {});
        }),
        ofTab !== undefined && panelRequests.send('attentionTaken', {}).catch(() => undefined),
      ]);
    },
    change: async (rules) => {
      const { attention } = await settings.update(() => ({ attention: rules }));
      await listen();
      await sites.tellPages((tabId) =>
        pageRequests.sendTo(tabId, 'attentionRulesChanged', { rules: attention }),
      );
    },
  };
}
