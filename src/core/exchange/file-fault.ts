/**
 * Why a file cannot be used; nothing of it is taken over. `not-ours`: something else, or a file of
 * another program; `cut-off`: its end is missing; `newer`: a newer Cuecycle has written it;
 * `damaged`: changed after it was written, or never right; `empty`: it holds no records.
 */
export interface FileFault {
  readonly kind: 'not-ours' | 'cut-off' | 'newer' | 'damaged' | 'empty';
  /** What was not as expected: a field, `checksum`, or the version of a newer one. */
  readonly place?: string;
}

/** What became of reading a file. */
export type FileResult<T> =
  | { readonly ok: true; readonly file: T }
  | { readonly ok: false; readonly fault: FileFault };
