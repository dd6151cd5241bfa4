/** Where a wish waits for the panel, in `storage.session`. */
export const panelWishKey = 'panel-wish';

/** What the panel is to show when it opens, or at once if it is open. */
export type PanelWish =
  | { readonly kind: 'list' }
  | {
      readonly kind: 'jot';
      readonly jotting: { readonly text: string; readonly url: string; readonly ticket: string };
    };
