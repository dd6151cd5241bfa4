declare module 'virtual:helpdesk-names' {
  /** What the products that ship with Cuecycle call themselves, by id; written when bundling. */
  export const helpdeskNames: Readonly<Record<string, string>>;
}
