const strokes = {
  leaf: 'M5 19c0-8 5-13 15-14 0 10-5 15-13 15M5 20c1-5 4-8 8-10',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  chat: 'M5 5h14v10h-8l-4 4v-4H5z',
  note: 'M6 4h12v10l-5 6H6zM18 14h-5v6',
  send: 'M4 12 20 5l-5 15-4-6zM11 14l9-9',
  back: 'M14 6l-6 6 6 6',
  beside: 'M4 5h16v14H4zM12 5v14',
  close: 'M6 6l12 12M18 6 6 18',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M5 20c1-4 4-5 7-5s6 1 7 5',
  reply: 'M10 8 5 12l5 4M5 12h8c4 0 6 2 6 6',
} as const;

export type IconName = keyof typeof strokes;

/** A line drawing beside words; it says nothing by itself. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  );
}
