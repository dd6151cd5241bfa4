import { words } from '../data/words';
import { Icon } from './icon';

/** A page that is not a ticket. */
export function AboutPage() {
  return (
    <article class="plain-page">
      <h2>{words.aboutTitle}</h2>
      {words.aboutParts.map((part) => (
        <p key={part}>{part}</p>
      ))}
    </article>
  );
}

/** What stands in the middle while no ticket is open. */
export function EmptyPage({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div class="empty-page">
      <span class="empty-mark">
        <Icon name="leaf" />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}
