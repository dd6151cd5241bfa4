import type { SymbolType } from '@observablehq/plot';
import type { Stage } from '@/core/cycle/stage';

/** The shapes of the stages, as on the card: circle, diamond, square, leaf. */
export const stageSigns: Record<Stage, SymbolType> = {
  receiving: 'circle',
  understanding: 'diamond2',
  helping: 'square2',
  keeping: {
    draw(path, size) {
      const side = Math.sqrt(size) / 2;
      path.moveTo(-side, -side);
      path.lineTo(0, -side);
      path.arc(0, 0, side, -Math.PI / 2, 0);
      path.lineTo(side, side);
      path.lineTo(0, side);
      path.arc(0, 0, side, Math.PI / 2, Math.PI);
      path.closePath();
    },
  },
};

export const stageColor = (stage: Stage): string => `var(--${stage})`;
