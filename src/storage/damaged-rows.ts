import { promptIds } from '@/core/cycle/playbook';
import { stages } from '@/core/cycle/stage';
import type { Interaction } from '@/core/interaction/interaction';

const calendarDay = /^\d{4}-\d{2}-\d{2}$/;
const promptStates = ['seen', 'hand', 'not-applicable'];

/**
 * Whether a stored row has all that figures are counted from. A row that has not (a disk that failed,
 * a program that meddled) is left as it is and out of everything, so that one cannot spoil the rest.
 */
export function isWhole(row: unknown): row is Interaction {
  if (!isRecord(row)) return false;
  const { id, day, helpdesk, site, ticket, openedAt, updatedAt, closedAt, spans, prompts, moves } =
    row;
  return (
    [id, helpdesk, site, ticket].every((each) => typeof each === 'string') &&
    typeof day === 'string' &&
    calendarDay.test(day) &&
    [openedAt, updatedAt, closedAt ?? 0].every(Number.isFinite) &&
    isListOf(spans, isSpan) &&
    isListOf(prompts, isPrompt) &&
    isListOf(moves, isRecord)
  );
}

function isSpan(span: unknown): boolean {
  if (!isRecord(span)) return false;
  const { id, stage, round, startedAt, endedAt, activeMs } = span;
  return (
    typeof id === 'string' &&
    isOneOf(stages, stage) &&
    [round, startedAt, endedAt, activeMs].every(Number.isFinite)
  );
}

function isPrompt(record: unknown): boolean {
  return (
    isRecord(record) &&
    isOneOf(promptIds, record['prompt']) &&
    isOneOf(promptStates, record['state'])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isListOf(value: unknown, isElement: (element: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isElement);
}

function isOneOf(list: readonly unknown[], value: unknown): boolean {
  return list.includes(value);
}
