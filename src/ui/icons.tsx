import type { ComponentChildren } from 'preact';
import type { Mark } from '@/core/cycle/cycle';
import { type Stage, stages } from '@/core/cycle/stage';
import { arcClass, arcTransform, inRing, stageShapes } from './stage-shapes';

const paths = {
  undo: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4 9.5h8l-2.5-3v-4M8 9.5v4',
  dash: 'M4 8h8',
  grip: 'M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01',
  small: 'm4 6 4 4 4-4',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  plus: 'M8 3.5v9M3.5 8h9',
  close: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  bell: 'M4.5 11V7.5a3.5 3.5 0 0 1 7 0V11M3 11h10M7 13.5h2',
  quiet: 'M4.5 11V7.5a3.5 3.5 0 0 1 7 0V11M3 11h10M7 13.5h2M3 2.5l10 11',
  more: 'M3.5 8v.01M8 8v.01M12.5 8v.01',
  say: 'M3 3.5h10v7H8l-3 2.5v-2.5H3z',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  insert: 'M8 2.5v7M5 7l3 3 3-3M3 13h10',
} as const;

export type IconName = keyof typeof paths;

interface SignProps {
  readonly class: string;
  readonly viewBox: string;
  readonly children: ComponentChildren;
}

/** A drawing that says nothing to a screen reader: the control around it carries the name. */
function Sign(props: SignProps) {
  return <svg aria-hidden="true" {...props} />;
}

/** A 16 px line icon; the control around it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <Sign class="icon" viewBox="0 0 16 16">
      <path d={paths[name]} />
    </Sign>
  );
}

/** The sign of a stage; takes the colour of its surroundings. */
export function StageShape({ stage }: { stage: Stage }) {
  return (
    <Sign class="shape" viewBox="5 5 14 14">
      <path d={stageShapes[stage]} />
    </Sign>
  );
}

/** Four arcs, one per stage, with the sign of the present stage inside; all faint without one. */
export function CycleRing({ stage }: { stage: Stage | null }) {
  const at = stage ? stages.indexOf(stage) : -1;
  return (
    <Sign class="ring" viewBox="0 0 24 24">
      {stages.map((each, i) => (
        <circle
          key={each}
          cx="12"
          cy="12"
          r="10"
          pathLength="100"
          stroke-dasharray="17 83"
          transform={arcTransform(i)}
          class={arcClass(i, at)}
          data-stage={each}
        />
      ))}
      {stage && <path d={stageShapes[stage]} data-stage={stage} transform={inRing} />}
    </Sign>
  );
}

const tick = 'm6.5 10.3 2.4 2.4 4.6-5';

/** Where a prompt stands, told by shape: ring, hollow tick, solid tick, stamped tick, dash. */
export function MarkSign({ kind }: { kind: Mark['kind'] | undefined }) {
  return (
    <Sign class={`sign ${kind ?? ''}`} viewBox="0 0 20 20">
      {kind === 'hand' ? (
        <rect x="2" y="2" width="16" height="16" rx="4" />
      ) : (
        <circle cx="10" cy="10" r="8" />
      )}
      {kind === 'not-applicable' && <path d="M6.5 10h7" />}
      {(kind === 'draft' || kind === 'sent' || kind === 'hand') && <path d={tick} />}
    </Sign>
  );
}
