import { i18n } from '#i18n';
import type { PromptId } from '@/core/cycle/playbook';
import type { PromptView } from '@/session/view';

// The browser allows no hyphen in the name of a message.
export type Underscored<S extends string> = S extends `${infer A}-${infer B}`
  ? `${A}_${Underscored<B>}`
  : S;

export const underscored = <S extends string>(id: S) => id.replaceAll('-', '_') as Underscored<S>;

/** The name of a prompt's messages in the catalogue. */
export const keyOf = (id: PromptId): Underscored<PromptId> => underscored(id);

/** The wording of the team, or our own. */
export function promptLabel({ id, label }: Pick<PromptView, 'id' | 'label'>): string {
  return label ?? i18n.t(`prompts.${keyOf(id)}.label`);
}

/** A question or a sample that helps to do it. */
export function promptHint(id: PromptId): string {
  return i18n.t(`prompts.${keyOf(id)}.hint`);
}
