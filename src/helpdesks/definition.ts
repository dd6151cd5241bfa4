import * as v from 'valibot';

/** An anchor in a foreign page: a selector, why it holds, and where it was seen to hold. */
const anchorSchema = v.object({
  selector: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  why: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
});
/** Tried in order; the first that matches counts. */
const anchorsSchema = v.array(anchorSchema);
const neededAnchorsSchema = v.pipe(anchorsSchema, v.minLength(1));
const patternSchema = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((pattern) => {
    try {
      return new RegExp(pattern, 'u') instanceof RegExp;
    } catch {
      return false;
    }
  }, 'is not a regular expression'),
);

/** Where a short value stands: text or an attribute of an element, or the page's address. */
const valueSourceSchema = v.variant('from', [
  v.object({
    from: v.literal('url'),
    /** The first group is the value; matched against path, query and hash. */
    pattern: patternSchema,
    why: v.string(),
  }),
  v.object({
    from: v.literal('element'),
    ...anchorSchema.entries,
    /** Absent: the element's text. */
    attribute: v.optional(v.string()),
    /** The first group is the value; absent: all of it. */
    pattern: v.optional(patternSchema),
  }),
]);

/** How one turn's speaker is told; the first rule that holds decides, none means unknown. */
const sideRuleSchema = v.intersect([
  v.object({
    side: v.picklist(['customer', 'agent', 'note', 'system']),
    why: v.string(),
  }),
  v.variant('by', [
    /** The turn element itself matches a selector. */
    v.object({ by: v.literal('match'), selector: v.string() }),
    /** The turn holds an element that matches. */
    v.object({ by: v.literal('inside'), selector: v.string() }),
    /** The text of an element inside the turn contains one of these words, in any of the languages. */
    v.object({ by: v.literal('words'), selector: v.string(), anyOf: v.array(v.string()) }),
    /** An attribute inside the turn equals that of an element elsewhere in the page. */
    v.object({
      by: v.literal('same'),
      selector: v.string(),
      attribute: v.string(),
      as: v.object({ selector: v.string(), attribute: v.string() }),
    }),
  ]),
]);

const composerSchema = v.object({
  /** Which editor reads and watches it: see `editors/`. */
  editor: v.picklist(['textarea', 'contenteditable', 'frame']),
  ...anchorSchema.entries,
  /** Parts of the editor that are not the agent's own words: quotes, signatures. */
  exclude: v.optional(v.array(v.string())),
});

export const helpdeskDefinitionSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  /** Host names of a hosted product, `*.example.com` for its subdomains; empty when self-hosted. */
  hosts: v.array(v.string()),
  channel: v.picklist(['mail', 'chat', 'unknown']),
  /** Any of these in the page shows that it is this product. */
  recognise: neededAnchorsSchema,
  /**
   * Where several tickets can stand in one page: the active one's element. Everything else is looked
   * up inside it first, so that no other ticket's words are read.
   */
  pane: v.optional(anchorsSchema),
  ticket: v.object({
    /** Where the ticket's id stands. All sources that give one must agree, else the page is not ready. */
    id: v.pipe(v.array(valueSourceSchema), v.minLength(1)),
  }),
  conversation: v.object({
    container: neededAnchorsSchema,
    /** Present on pages that show a composer while the conversation is on another page. */
    elsewhere: v.optional(anchorsSchema),
    turn: neededAnchorsSchema,
    /** Attribute of the turn element that keeps its identity; absent: position and text. */
    keyAttribute: v.optional(v.string()),
    /** `by-key`: keys are numbers that grow with time, whatever the order on screen. */
    order: v.picklist(['oldest-first', 'newest-first', 'by-key']),
    body: neededAnchorsSchema,
    /** Parts of the body that are no words of this turn: quotes, headers, buttons. */
    exclude: v.optional(v.array(v.string())),
    sides: v.pipe(v.array(sideRuleSchema), v.minLength(1)),
  }),
  composer: v.object({
    candidates: v.pipe(v.array(composerSchema), v.minLength(1)),
    /** Elements that show that the composer writes an internal note. */
    note: v.optional(anchorsSchema),
  }),
  /** The controls that send; only used to keep the card away from them and to know a breakpoint. */
  send: anchorsSchema,
  /** Where it shows that the ticket is live chat; overrides `channel`. */
  chat: v.optional(anchorsSchema),
  status: v.optional(
    v.object({
      value: v.pipe(v.array(valueSourceSchema), v.minLength(1)),
      /** Values that end an interaction, compared without case. */
      closed: v.array(v.string()),
    }),
  ),
});

/** How to read one helpdesk product's pages: plain data, so that it can be taught, shared, shipped. */
export type HelpdeskDefinition = v.InferOutput<typeof helpdeskDefinitionSchema>;
export type Anchor = v.InferOutput<typeof anchorSchema>;
export type ValueSource = v.InferOutput<typeof valueSourceSchema>;
export type SideRule = v.InferOutput<typeof sideRuleSchema>;
export type ComposerCandidate = v.InferOutput<typeof composerSchema>;
