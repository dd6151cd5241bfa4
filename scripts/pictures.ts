/**
 * `npm run pictures`: the pictures of the documents, made by the walk of `npm start` on a display in
 * memory, and by the gallery. Needs Xvfb, like the browser tests.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run/part.ts';
import './walk.ts';

/** Steps of the walk that the documents show, and the names of their pictures. */
const shown = { 'the-panel-reads': 'side-panel', 'helping,-typing': 'cue-card' };

const walked = join(root, '.output', 'walk');
const images = join(root, 'docs', 'images');
mkdirSync(images, { recursive: true });
for (const [step, name] of Object.entries(shown)) {
  const picture = readdirSync(walked).find((file) => file.endsWith(`-${step}.png`));
  if (!picture) throw new Error(`The walk has no step “${step}”.`);
  cpSync(join(walked, picture), join(images, `${name}.png`));
}

// A walk of one ticket has no weeks of work to show: the gallery has.
execFileSync(process.execPath, ['scripts/gallery.ts', 'figures'], { cwd: root, stdio: 'inherit' });
cpSync(join(root, '.output', 'gallery', 'figures-light.png'), join(images, 'figures.png'));
