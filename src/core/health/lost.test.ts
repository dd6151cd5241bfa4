import { describe, expect, it } from 'vitest';
import { lostCapabilities, readable } from './lost';
import { capabilities, type PageCheck } from './page-check';

const good: PageCheck = {
  ticket: 'read',
  turns: 'read',
  sides: 'partly',
  times: 'read',
  composer: 'read',
  send: 'read',
  status: 'read',
};

describe('what a page lost', () => {
  it('is nothing while all is read, or was never read', () => {
    expect(lostCapabilities(capabilities, good)).toEqual([]);
    expect(lostCapabilities(['ticket'], { ...good, turns: 'absent', times: 'absent' })).toEqual([]);
  });

  it('counts what is read in part as readable', () => {
    expect(readable({ ...good, status: 'undefined' })).toEqual(
      capabilities.filter((each) => each !== 'status'),
    );
  });

  it('is named once: without turns their sides and times are not lost too', () => {
    const check: PageCheck = { ...good, turns: 'absent', sides: 'absent', times: 'absent' };
    expect(lostCapabilities(capabilities, check)).toEqual(['turns']);
  });

  it('tells a conversation on another page from a lost one', () => {
    const check: PageCheck = {
      ...good,
      turns: 'undefined',
      sides: 'undefined',
      times: 'undefined',
    };
    expect(lostCapabilities(capabilities, check)).toEqual([]);
  });

  it('takes a composer for lost only when the agent writes where nothing is read', () => {
    const closed: PageCheck = { ...good, composer: 'absent', send: 'absent' };
    expect(lostCapabilities(capabilities, closed)).toEqual([]);
    expect(lostCapabilities(capabilities, { ...closed, composer: 'unread' })).toEqual(['composer']);
  });

  it('misses the Send button of an open composer', () => {
    expect(lostCapabilities(capabilities, { ...good, send: 'absent' })).toEqual(['send']);
  });

  it('does not believe a place that became ambiguous', () => {
    expect(lostCapabilities(capabilities, { ...good, turns: 'ambiguous' })).toEqual(['turns']);
  });
});
