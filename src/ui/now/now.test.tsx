// @vitest-environment happy-dom
import '../../../tests/gallery/messages';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aTicketView, exampleActions } from '../../../tests/gallery/examples';
import type { NowActions } from '@/session/view';
import { announcement } from './announcement';
import { Now } from './now';

const move = vi.fn<NowActions['move']>();
const undo = vi.fn<NowActions['undo']>();
const keep = vi.fn<NowActions['keep']>();

async function show(view = aTicketView()): Promise<void> {
  const root = document.body.appendChild(document.createElement('div'));
  const actions = { ...exampleActions, move, undo, keep };
  await act(() => render(<Now view={view} actions={actions} />, root));
}

function find(role: string, name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>(role)];
  const named = all.find((each) =>
    `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.includes(name),
  );
  if (!named) throw new Error(`No ${role} named ${name}`);
  return named;
}

const press = (element: HTMLElement, key: string, more: KeyboardEventInit = {}) =>
  act(() => {
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });

const tap = () =>
  act(() => {
    const event = new PointerEvent('click', { bubbles: true, pointerType: 'touch' });
    find('[role=checkbox]', 'Name the feeling').dispatchEvent(event);
  });

describe('checklist', () => {
  beforeEach(() => document.body.replaceChildren());

  it('ticks an open prompt', async () => {
    await show();
    await act(() => find('[role=checkbox]', 'Let them tell it').click());
    expect(move).toHaveBeenCalledExactlyOnceWith({ kind: 'tick', prompt: 'open-question' });
  });

  it('takes a tick away that was seen in a reply', async () => {
    await show();
    await act(() => find('[role=checkbox]', 'Name the feeling').click());
    expect(move).toHaveBeenCalledExactlyOnceWith({ kind: 'clear', prompt: 'acknowledge-feeling' });
  });

  it('shows the evidence at the first tap of a finger and clears at the second', async () => {
    await show();
    await tap();
    expect(move).not.toHaveBeenCalled();
    await tap();
    expect(move).toHaveBeenCalledOnce();
  });

  it('says with N that a prompt is not needed', async () => {
    await show();
    await press(find('[role=checkbox]', 'Let them tell it'), 'n');
    expect(move).toHaveBeenCalledExactlyOnceWith({
      kind: 'not-applicable',
      prompt: 'open-question',
    });
  });

  it('takes the latest move back with Ctrl+Z, but not from a text field', async () => {
    await show();
    await press(find('[role=checkbox]', 'Let them tell it'), 'z', { ctrlKey: true });
    expect(undo).toHaveBeenCalledOnce();
    await act(() => find('button', 'Add a follow-up').click());
    await press(find('label', 'By when?').querySelector('input') as HTMLElement, 'z', {
      ctrlKey: true,
    });
    expect(undo).toHaveBeenCalledOnce();
  });

  it('moves between prompts with the arrow keys', async () => {
    await show();
    const first = find('[role=checkbox]', 'Name the feeling');
    first.focus();
    await press(first, 'ArrowDown');
    expect(document.activeElement).toBe(find('[role=checkbox]', 'Let them tell it'));
  });

  it('tells the state of a draft tick as mixed', async () => {
    await show();
    const box = find('[role=checkbox]', 'Pin down one fact');
    expect(box.getAttribute('aria-checked')).toBe('mixed');
    expect(box.textContent).toContain('in your draft');
  });
});

describe('stage bar', () => {
  beforeEach(() => document.body.replaceChildren());

  it('is one tab stop with the present stage marked, and goes where it is pressed', async () => {
    await show();
    const current = document.querySelector<HTMLElement>('[aria-current=step]');
    expect(current?.textContent).toContain('Understanding');
    expect(document.querySelectorAll('.stages [tabindex="0"]')).toHaveLength(1);
    current?.focus();
    if (current) await press(current, 'ArrowRight');
    expect(document.activeElement?.textContent).toContain('Helping');
    await act(() => (document.activeElement as HTMLElement).click());
    expect(move).toHaveBeenCalledExactlyOnceWith({ kind: 'go', stage: 'helping' });
  });
});

describe('follow-up form', () => {
  beforeEach(() => document.body.replaceChildren());

  it('keeps the words and says what to type when the time is not understood', async () => {
    keep.mockResolvedValue({ ok: false });
    await show();
    await act(() => find('button', 'Add a follow-up').click());
    const input = find('label', 'What will you').querySelector('input');
    if (input) input.value = 'Ring Marta';
    const form = document.querySelector('form');
    await act(async () => {
      form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await Promise.resolve();
    });
    expect(keep).toHaveBeenCalledExactlyOnceWith({
      kind: 'add',
      followUp: { kind: 'task', text: 'Ring Marta', time: null },
    });
    expect(document.querySelector('#follow-up-error')?.textContent).toContain('friday 10am');
    expect(input?.value).toBe('Ring Marta');
  });
});

describe('announcements', () => {
  it('tell another stage and prompts that a sent reply earned, never those of a draft', () => {
    const before = aTicketView();
    const sent = before.prompts.map((each) =>
      each.mark?.kind === 'draft'
        ? { ...each, mark: { ...each.mark, kind: 'sent' as const } }
        : each,
    );
    expect(announcement(before, aTicketView({ prompts: sent }))).toBe(
      '1 prompt seen in your reply',
    );
    expect(announcement(before, aTicketView({ stage: 'helping' }))).toBe('Now: Helping');
    expect(announcement(before, aTicketView({ interactionId: 'other', stage: 'helping' }))).toBe(
      '',
    );
  });
});
