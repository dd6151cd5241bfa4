import type { Stage } from '@/core/cycle/stage';

/** Circle, diamond, square, leaf: every stage has a shape of its own beside its colour; 24 px paths. */
export const stageShapes: Record<Stage, string> = {
  receiving: 'M12 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10z',
  understanding: 'm12 6 6 6-6 6-6-6z',
  helping: 'M7.5 7.5h9v9h-9z',
  keeping: 'M7 7h5.5a4.5 4.5 0 0 1 4.5 4.5V17h-5.5A4.5 4.5 0 0 1 7 12.5z',
};

/** Turns the first of four arcs into that of a stage. */
export const arcTransform = (index: number): string => `rotate(${index * 90 - 76} 12 12)`;

/** What an arc of the ring shows: before, at, or after the present stage. */
export const arcClass = (index: number, at: number): string =>
  index > at ? 'later' : index < at ? 'past' : '';

/** Makes the sign of a stage small enough for the ring. */
export const inRing = 'matrix(.8 0 0 .8 2.4 2.4)';
