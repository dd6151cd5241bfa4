// node scripts/corpus/read.ts IN.jsonl OUT.jsonl: reads every row and writes what was understood.
import { readFileSync, writeFileSync } from 'node:fs';
import { predictRow, type Row } from './predict.ts';
import { loadModule } from './reading-module.ts';

const [input, output] = process.argv.slice(2);
if (!input || !output) {
  console.error('Usage: node scripts/corpus/read.ts IN.jsonl OUT.jsonl');
  process.exit(2);
}
const { readConversation } = await loadModule('src/core/reading/conversation');
const rows = readFileSync(input, 'utf8')
  .split('\n')
  .filter((line) => line.trim());
const predictions = rows.map((line) =>
  JSON.stringify(predictRow(JSON.parse(line) as Row, readConversation)),
);
writeFileSync(output, `${predictions.join('\n')}\n`);
