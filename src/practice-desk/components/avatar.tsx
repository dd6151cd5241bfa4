const tones = 6;

/** A customer's or colleague's initials on a colour that stays theirs. */
export function Avatar({
  name,
  isOwn = false,
}: {
  readonly name: string;
  readonly isOwn?: boolean;
}) {
  const initials = name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');
  const tone =
    Array.from(name, (char) => char.codePointAt(0) ?? 0).reduce((sum, code) => sum + code, 0) %
    tones;
  return (
    <span class="avatar" data-tone={isOwn ? 'own' : tone} aria-hidden="true">
      {initials}
    </span>
  );
}
