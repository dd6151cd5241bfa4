import { dayOf } from '@/core/interaction/day';

interface Named {
  readonly agentId: string;
  readonly exportedAt: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Returns the name of an export: `cuecycle-otter-2026-11-01-2026-11-30.csv`. Files of many agents and
 * periods lie in one folder without meeting, and sort by agent and time.
 */
export function fileNameOf({ agentId, from, to }: Named, extension: string): string {
  return `${['cuecycle', partOf(agentId), from, to].join('-')}.${extension}`;
}

/** Returns the name of a backup: `cuecycle-backup-otter-2026-11-25.json.gz`. */
export function backupNameOf({ agentId, exportedAt }: Named): string {
  return `${['cuecycle', 'backup', partOf(agentId), dayOf(exportedAt)].join('-')}.json.gz`;
}

/** Letters and digits of any script; the beginning of a random id is enough to tell it apart. */
function partOf(agentId: string): string {
  const isRandom = /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(agentId);
  const plain = agentId.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return (isRandom ? plain.slice(0, 8) : plain.replaceAll(/^-|-$/g, '')) || 'agent';
}
