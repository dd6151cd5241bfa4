import { describe, expect, it } from 'vitest';
import { backupNameOf, fileNameOf } from './file-name';

const named = (agentId: string) => ({
  agentId,
  exportedAt: new Date(2026, 10, 25, 11).getTime(),
  from: '2026-11-01',
  to: '2026-11-30',
});

describe('the name of a file', () => {
  it.each([
    ['Otter', 'otter'],
    ['0b9c2f6e-1111-4222-8333-944455556666', '0b9c2f6e'],
    ['Zoë / Team 2', 'zoë-team-2'],
    ['大輔', '大輔'],
    ['../../etc', 'etc'],
    ['///', 'agent'],
  ])('of %s has the agent, the days and the kind', (agentId, part) => {
    expect(fileNameOf(named(agentId), 'csv')).toBe(`cuecycle-${part}-2026-11-01-2026-11-30.csv`);
    expect(backupNameOf(named(agentId))).toBe(`cuecycle-backup-${part}-2026-11-25.json.gz`);
  });
});
