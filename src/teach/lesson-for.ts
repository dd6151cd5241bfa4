import type { Capability, PageCheck } from '@/core/health/page-check';
import type { HelpdeskDefinition } from '@/helpdesks/definition';
import type { LessonStart } from './lesson';
import type { TeachField } from './question';

const fieldOf: Partial<Record<Capability, TeachField>> = {
  ticket: 'ticket',
  turns: 'turns',
  sides: 'turns',
  composer: 'composer',
  send: 'send',
};

/**
 * What an agent should be asked to show of a page that is read by `definition`: what is not read now.
 * Everything, where all of it is: they know better what is wrong with it. What was derived from the
 * page may be wrong in every part, so it is no ground to build on.
 */
export function lessonFor(
  definition: HelpdeskDefinition | undefined,
  check: PageCheck | undefined,
): LessonStart {
  if (!definition || definition.evidence === 'derived') return {};
  const unread = Object.entries(fieldOf)
    .filter(([capability]) => check?.[capability as Capability] !== 'read')
    .map(([, field]) => field);
  return unread.length > 0 ? { base: definition, fields: unread } : { base: definition };
}
