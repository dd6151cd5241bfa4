import { formOf } from './commitment-time';

/** How often words of a form were taken for a commitment, and how often not. */
export interface FormAnswers {
  readonly declined: number;
  readonly confirmed: number;
}

/** By the form of the words; see `formOf`. */
export type Forms = Readonly<Record<string, FormAnswers>>;

/**
 * Whether the agent has taught that such words are no commitment: twice declined and hardly ever
 * confirmed, they mean something else by them.
 */
export function isLearntQuiet(words: string, forms: Forms): boolean {
  const form = forms[formOf(words)];
  return form !== undefined && form.declined >= 2 && form.declined > form.confirmed * 3;
}
