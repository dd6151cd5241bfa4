import type { Stage } from '../cycle/stage';
import type { StageSpan } from './interaction';
import { wallMsOf } from './spans';

/**
 * Returns the spans of a stage, changed so that its active time is what the agent says, in ms, as
 * far as they are long enough. The latest ones are changed first; only changed ones are returned,
 * marked as corrected.
 */
export function correctActive(
  spans: readonly StageSpan[],
  stage: Stage,
  activeMs: number,
): readonly StageSpan[] {
  const own = spans.filter((span) => span.stage === stage);
  let missingMs = activeMs - own.reduce((sum, span) => sum + span.activeMs, 0);
  return own.toReversed().flatMap((span) => {
    const next = Math.min(wallMsOf(span), Math.max(0, span.activeMs + missingMs));
    if (next === span.activeMs) return [];
    missingMs -= next - span.activeMs;
    const { awayMs, ...rest } = span;
    const away = awayMs === undefined ? {} : { awayMs: Math.min(awayMs, next) };
    const revision = (span.revision ?? 0) + 1;
    return [{ ...rest, ...away, activeMs: next, revision, isCorrected: true as const }];
  });
}
