import { describe, expect, it } from 'vitest';
import type { PageCheck } from '@/core/health/page-check';
import { practiceDesk } from '@/helpdesks/definitions/practice-desk';
import { lessonFor } from './lesson-for';

const read: PageCheck = {
  ticket: 'read',
  turns: 'read',
  sides: 'read',
  times: 'read',
  composer: 'read',
  send: 'read',
  status: 'read',
};

describe('what an agent is asked to show', () => {
  it('is everything on a page that nothing is known of', () => {
    expect(lessonFor(undefined, undefined)).toEqual({});
  });

  it('is what is not read of a page that is known', () => {
    const check = { ...read, sides: 'partly', composer: 'unread' } as const;
    expect(lessonFor(practiceDesk, check)).toEqual({
      base: practiceDesk,
      fields: ['turns', 'composer'],
    });
  });

  it('is everything where all is read, on the ground of what is known', () => {
    expect(lessonFor(practiceDesk, read)).toEqual({ base: practiceDesk });
  });

  it('builds on nothing that was only derived', () => {
    const derived = { ...practiceDesk, evidence: 'derived' } as const;
    expect(lessonFor(derived, { ...read, send: 'absent' })).toEqual({});
  });
});
