import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2026-08');

/** The form stands in a frame of the same site, or fills the page. */
const either = (selector: string, why: string) => [
  anchor(`iframe#gsft_main >>> ${selector}`, `${why}, in the frame`),
  anchor(selector, why),
];

/**
 * ServiceNow's classic form, from what another tool stands on. The field of comments is read, that of
 * work notes is not; what its stream of activities says of who wrote is not known.
 */
export const servicenow: HelpdeskDefinition = {
  id: 'servicenow',
  name: 'ServiceNow',
  hosts: ['*.service-now.com'],
  isSelfHosted: false,
  evidence: 'others',
  channel: 'mail',
  recognise: [],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '(?:[?&]|%3F|%26)sys_id(?:=|%3D)([0-9a-f]{32})',
        ...fact('the number of a record, also inside the address of the frame'),
      },
    ],
  },
  composer: {
    candidates: either(
      '#activity-stream-comments-textarea',
      'comments, which the caller reads',
    ).map((found) => ({ editor: 'textarea' as const, ...found })),
  },
  send: either('#sysverb_update', 'saves the record with what was written'),
  status: {
    value: either('select[id="incident.state"]', 'a number, the same in all languages').map(
      (found) => ({ from: 'element' as const, ...found }),
    ),
    closed: ['6', '7', '8'],
  },
};
