// Editors without types of their own; the pages use a few names of each.
declare module 'react' {
  export function createElement(kind: unknown, props?: object, ...children: unknown[]): object;
  export function useState<T>(initial: T | (() => T)): [T, (next: T) => void];
}
declare module 'react-dom/client' {
  export function createRoot(home: Element): { render(element: object): void };
}
declare module 'draft-js' {
  interface EditorState {
    getCurrentContent(): { getPlainText(delimiter: string): string };
  }
  export const EditorState: { createEmpty(): EditorState };
  export const Editor: unknown;
}
