import type { ComponentChildren } from 'preact';
import type { DeskModel } from '../desk-model';

interface DeskLinkProps {
  readonly desk: DeskModel;
  readonly to: string;
  readonly class?: string;
  readonly title?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-current'?: 'page' | undefined;
  readonly 'data-chat-tab'?: string;
  readonly children: ComponentChildren;
}

/** A link inside the desk: a real address, followed without loading the page anew. */
export function DeskLink({ desk, to, children, ...rest }: DeskLinkProps) {
  const follow = (event: MouseEvent): void => {
    // A new tab or window is the browser's business.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    desk.go(to);
  };
  return (
    <a {...rest} href={desk.href(to)} onClick={follow}>
      {children}
    </a>
  );
}
