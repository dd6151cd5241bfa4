import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../data/words';
import type { DeskModel } from '../desk-model';
import { findTicket, type TicketState } from '../store/desk-state';
import type { Channel, ComposerMode } from '../ticket';
import { Icon } from './icon';
import { insertPlainText, readEditor, writeEditor } from './plain-editor';

interface ComposerProps {
  readonly desk: DeskModel;
  readonly ticket: TicketState;
  readonly channel: Channel;
}

const modes: readonly ComposerMode[] = ['reply', 'note'];

/** Where the agent writes: to the customer, or a note to colleagues. */
export function Composer({ desk, ticket, channel }: ComposerProps) {
  const editor = useRef<HTMLDivElement>(null);
  const { id, mode } = ticket;
  const round = desk.round.value;

  useLayoutEffect(() => {
    // The editor keeps its own text; it is written only when another ticket or a new desk comes.
    // `peek`: the draft itself changes with each key.
    const draft = findTicket(desk.state.peek(), id)?.draft ?? '';
    if (editor.current) writeEditor(editor.current, draft);
  }, [desk, id, round]);

  const send = (): void => {
    if (!editor.current) return;
    const text = readEditor(editor.current);
    editor.current.focus();
    if (text.trim() === '') return;
    writeEditor(editor.current, '');
    desk.send(id, text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
    const isChatReply = channel === 'chat' && mode === 'reply';
    if (!isChatReply && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    send();
  };
  const hint = mode === 'note' ? words.noteHint : words.replyHint[channel];
  const sendLabel =
    mode === 'note' ? words.sendNote : channel === 'chat' ? words.sendChat : words.sendReply;

  return (
    <div class="composer" data-composer data-mode={mode}>
      <div class="modes" role="group" aria-label={words.writes}>
        {modes.map((one) => (
          <button
            key={one}
            type="button"
            data-set-mode={one}
            aria-pressed={one === mode}
            onClick={() => desk.mode(id, one)}
          >
            <Icon name={one} /> {words[one]}
          </button>
        ))}
      </div>
      <div
        ref={editor}
        class="editor"
        contentEditable
        role="textbox"
        aria-multiline="true"
        aria-label={mode === 'note' ? words.noteLabel : words.replyLabel}
        aria-placeholder={hint}
        data-placeholder={hint}
        data-empty={ticket.draft.trim() === ''}
        dir="auto"
        tabIndex={0}
        onInput={(event) => desk.draft(id, readEditor(event.currentTarget))}
        onKeyDown={onKeyDown}
        onPaste={(event) => insertPlainText(event, event.clipboardData)}
        onDrop={(event) => insertPlainText(event, event.dataTransfer)}
      />
      <div class="composer-foot">
        <span class="keys">{mode === 'note' ? words.keys.mail : words.keys[channel]}</span>
        <button type="button" class="primary" data-send onClick={send}>
          {sendLabel} <Icon name="send" />
        </button>
      </div>
    </div>
  );
}
