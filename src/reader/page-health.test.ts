import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capabilities, type Capability, type PageCheck } from '@/core/health/page-check';
import { watchPageHealth } from './page-health';

const good: PageCheck = {
  ticket: 'read',
  turns: 'read',
  sides: 'read',
  times: 'undefined',
  composer: 'absent',
  send: 'absent',
  status: 'read',
};

describe('the health of a page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('remembers what a site turned out to be readable in', () => {
    const saved = vi.fn<(parts: readonly Capability[]) => void>();
    const watch = watchPageHealth([], () => {}, saved);
    watch.see(good);
    vi.runAllTimers();
    expect(saved).toHaveBeenCalledExactlyOnceWith(['ticket', 'turns', 'sides', 'status']);
  });

  it('waits for calm before it misses anything, and takes it back at once', () => {
    const lost = vi.fn<(parts: readonly Capability[]) => void>();
    const watch = watchPageHealth(['ticket', 'status'], lost, () => {});
    watch.see({ ...good, status: 'absent' });
    watch.see(good);
    vi.runAllTimers();
    expect(lost).not.toHaveBeenCalled();
    watch.see({ ...good, status: 'absent' });
    vi.runAllTimers();
    expect(lost).toHaveBeenLastCalledWith(['status']);
    watch.see(good);
    expect(lost).toHaveBeenLastCalledWith([]);
  });

  it('does not expect again what the agent has accepted', () => {
    const lost = vi.fn<(parts: readonly Capability[]) => void>();
    const saved = vi.fn<(parts: readonly Capability[]) => void>();
    const watch = watchPageHealth(['ticket', 'turns', 'sides', 'status'], lost, saved);
    watch.see({ ...good, status: 'absent' });
    vi.runAllTimers();
    watch.accept();
    expect(lost).toHaveBeenLastCalledWith([]);
    expect(saved).toHaveBeenLastCalledWith(['ticket', 'turns', 'sides']);
    watch.see({ ...good, status: 'absent', composer: 'unread' });
    vi.runAllTimers();
    expect(lost).toHaveBeenLastCalledWith([]);
  });

  it('forgets the loss of one ticket on the way to the next', () => {
    const lost = vi.fn<(parts: readonly Capability[]) => void>();
    const watch = watchPageHealth(capabilities, lost, () => {});
    watch.see({ ...good, turns: 'absent' });
    vi.runAllTimers();
    watch.see(undefined);
    expect(lost).toHaveBeenLastCalledWith([]);
  });
});
