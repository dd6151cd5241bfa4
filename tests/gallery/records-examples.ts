import { signal } from '@preact/signals';
import type { RecordRules } from '@/messaging';
import type { ExportSource } from '@/ui/models/export-source';
import type { RecordsSource } from '@/ui/models/records-source';

const rules = signal<RecordRules | null>({
  keepMonths: 24,
  exportEvery: 'monthly',
  exportName: 'Otter',
});

const row = (id: string, day: string) =>
  `interaction,1,Otter,2026-10-14T14:20:00.000Z,2026-10-01,2026-10-14,${id},,harbour,mail,${day},${day}T08:12:31.000Z,${day}T08:31:02.000Z,1,64000,61000,312000,305000`;

/** An export view with something to write, or without anything. */
export function anExportSource(recorded: { from: string; to: string } | null): ExportSource {
  return {
    rules,
    recorded: signal(recorded),
    today: signal('2026-10-14'),
    preview: () =>
      Promise.resolve({
        fileName: 'cuecycle-otter-2026-10-01-2026-10-14.csv',
        interactions: 148,
        followUps: 31,
        beginning: [
          'record,table_version,agent_id,exported_at,export_from,export_to,id,interaction_id,helpdesk,channel,day,opened_at,closed_at,rounds,receiving_wall_ms,receiving_active_ms',
          ...Array.from({ length: 22 }, (_, at) =>
            row(`7c1e${at}04b-5d52-4a3e`, `2026-10-${String(1 + (at % 14)).padStart(2, '0')}`),
          ),
        ].join('\n'),
        isAll: false,
      }),
    write: () => Promise.resolve('cuecycle-otter-2026-10-01-2026-10-14.csv'),
    saveRules: () => Promise.resolve(),
  };
}

/** A records view of so many conversations. */
export function aRecordsSource(interactions: number): RecordsSource {
  return {
    rules,
    amount: signal({
      interactions,
      followUps: Math.round(interactions / 5),
      used: interactions * 1900,
      allowed: 11e9,
      isPersistent: true,
    }),
    rows: () =>
      Promise.resolve({
        total: 61,
        rows: Array.from({ length: 8 }, (_, at) => ({
          key: `2026-10-${String(14 - at).padStart(2, '0')} · 10${40 + at} · 7c1e${at}04b-5d52-4a3e`,
          json: JSON.stringify({ id: '7c1e', day: '2026-10-14', spans: [] }, null, 2),
        })),
      }),
    saveRules: () => Promise.resolve(),
    backUp: () => Promise.resolve('cuecycle-backup-otter-2026-10-14.json.gz'),
    readBackup: () =>
      Promise.resolve({
        ok: true,
        preview: { added: 212, replaced: 3, kept: 1034, from: '2026-01-04', to: '2026-10-14' },
      }),
    restore: () =>
      Promise.resolve({
        added: 212,
        replaced: 3,
        kept: 1034,
        from: '2026-01-04',
        to: '2026-10-14',
      }),
    recount: () => Promise.resolve(),
    deleteEverything: () => Promise.resolve(),
  };
}
