// Measures the reader against the labelled conversations beside the project, where they are present.
// Rows are split by a hash of their id: rules were written looking at one half only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nudgesShown, printNudges, type LabelledConversation } from './nudge-score.ts';
import { predictRow, type Row } from './predict.ts';
import { loadModule } from './reading-module.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const halves = {
  all: () => true,
  'looked at': isLookedAt,
  untouched: (id: string) => !isLookedAt(id),
};
const measures = [
  { file: 'dev.jsonl', options: [] },
  { file: 'promises.jsonl', options: ['--promises'] },
  { file: 'messages.jsonl', options: ['--messages'] },
];

if (existsSync(path.join(corpus, 'score.py'))) await scoreAll();
else console.log(`No corpus at ${corpus}: nothing was measured.`);

async function scoreAll(): Promise<void> {
  const { readConversation } = await loadModule('src/core/reading/conversation');
  const folder = mkdtempSync(path.join(tmpdir(), 'cuecycle-score-'));
  for (const { file, options } of measures) {
    const source = path.join(corpus, file);
    if (!existsSync(source)) continue;
    const lines = readFileSync(source, 'utf8')
      .split('\n')
      .filter((line) => line.trim());
    for (const [name, belongs] of Object.entries(halves)) {
      const chosen = lines.filter((line) => belongs((JSON.parse(line) as Row).id));
      const gold = path.join(folder, 'gold.jsonl');
      const predicted = path.join(folder, 'predicted.jsonl');
      writeFileSync(gold, chosen.map((line) => `${line}\n`).join(''));
      writeFileSync(
        predicted,
        chosen
          .map(
            (line) => `${JSON.stringify(predictRow(JSON.parse(line) as Row, readConversation))}\n`,
          )
          .join(''),
      );
      console.log(`\n== ${file}, ${name}: ${chosen.length} rows`);
      const run = spawnSync(
        'python3',
        [path.join(corpus, 'score.py'), ...options, gold, predicted],
        {
          encoding: 'utf8',
        },
      );
      console.log(run.stdout || run.stderr);
      if (file === 'dev.jsonl') {
        console.log('nudges shown before sending');
        printNudges(
          await nudgesShown(chosen.map((line) => JSON.parse(line) as LabelledConversation)),
        );
      }
    }
  }
  rmSync(folder, { recursive: true });
}

function isLookedAt(id: string): boolean {
  return ((createHash('sha256').update(id).digest()[0] ?? 0) & 3) !== 1;
}
