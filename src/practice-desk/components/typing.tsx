import { words } from '../data/words';

/** Three dots that breathe while somebody writes. */
export function TypingDots() {
  return (
    <span class="typing-dots" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}

/** Says under a conversation that its customer is writing. */
export function Typing({ name }: { readonly name: string }) {
  return (
    <p class="typing" data-typing>
      <TypingDots />
      {name} {words.typing}
    </p>
  );
}
