import type { Playbook } from './playbook';

/** The service method as data: fourteen prompts over four stages. */
export const defaultPlaybook: Playbook = {
  id: 'default',
  version: 1,
  prompts: [
    { id: 'greet', stage: 'receiving' },
    { id: 'appreciate', stage: 'receiving' },
    { id: 'acknowledge-feeling', stage: 'understanding' },
    { id: 'open-question', stage: 'understanding' },
    { id: 'clarifying-question', stage: 'understanding' },
    { id: 'restate', stage: 'understanding' },
    { id: 'give-information', stage: 'helping' },
    { id: 'offer-options', stage: 'helping' },
    { id: 'set-expectation', stage: 'helping' },
    { id: 'get-agreement', stage: 'helping' },
    { id: 'check-satisfaction', stage: 'keeping' },
    { id: 'thank', stage: 'keeping' },
    { id: 'bridge', stage: 'keeping' },
    { id: 'follow-up', stage: 'keeping' },
  ],
};
