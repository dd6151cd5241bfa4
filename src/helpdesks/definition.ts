import * as v from 'valibot';

/**
 * CSS with two additions: ` >>> ` goes on inside the open shadow root, or the frame of the same
 * origin, of the element before it; `{id}` stands for the ticket's id as the address names it.
 */
const selectorSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const reason = {
  why: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  /** Month in which it was last seen to hold, in the product or in somebody's reading of it. */
  seen: v.pipe(v.string(), v.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/)),
};

/** An anchor in a foreign page: a selector, why it holds, and when it was seen to hold. */
const anchorSchema = v.object({ selector: selectorSchema, ...reason });
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
    ...reason,
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

/** An element's attribute, or its text where none is named. */
const markEntries = {
  selector: selectorSchema,
  attribute: v.optional(v.string()),
  /** The first group is the mark; absent: all of it. */
  pattern: v.optional(patternSchema),
};
const markSchema = v.object(markEntries);

/** What shows in which mode a composer is: an element, or one with some words. */
const modeMarkSchema = v.object({
  ...anchorSchema.entries,
  /** The element's label, or its text where it has none, holds one of these, in any language. */
  anyOf: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
});
const modeMarksSchema = v.pipe(v.array(modeMarkSchema), v.minLength(1));

/** Words by which an interface says something, in any of its languages. */
const wordsSchema = {
  selector: selectorSchema,
  anyOf: v.pipe(v.array(v.string()), v.minLength(1)),
};

/** How one turn's speaker is told; the first rule that holds decides, none means unknown. */
const sideRuleSchema = v.intersect([
  v.object({
    side: v.picklist(['customer', 'agent', 'note', 'system']),
    ...reason,
    /**
     * For a rule that tells by the absence of a mark: the mark must be seen somewhere in the
     * conversation, else the helpdesk may have changed it and the rule is not believed.
     */
    witness: v.optional(selectorSchema),
    /** What must hold as well: an element inside the turn has one of these words. */
    where: v.optional(v.object(wordsSchema)),
  }),
  v.variant('by', [
    /** The turn element itself matches a selector. */
    v.object({ by: v.literal('match'), selector: selectorSchema }),
    /** The turn holds an element that matches. */
    v.object({ by: v.literal('inside'), selector: selectorSchema }),
    /** The text of an element inside the turn contains one of these words, in any of the languages. */
    v.object({ by: v.literal('words'), ...wordsSchema }),
    /** A mark inside the turn is the same as that of an element elsewhere in the page. */
    v.object({ by: v.literal('same'), ...markEntries, as: markSchema }),
    /** Both marks are there and differ. */
    v.object({ by: v.literal('differs'), ...markEntries, as: markSchema }),
  ]),
]);

const composerSchema = v.object({
  /** Which editor reads and watches it: see `editors/`. */
  editor: v.picklist(['textarea', 'contenteditable', 'frame']),
  ...anchorSchema.entries,
  /** Parts of the editor that are not the agent's own words: quotes, signatures. */
  exclude: v.optional(v.array(selectorSchema)),
});

/** When a turn was written, where the page says it in a form for machines. */
const timeSchema = v.object({
  ...anchorSchema.entries,
  /** Absent: the element's text. */
  attribute: v.optional(v.string()),
  format: v.picklist(['iso', 'seconds', 'milliseconds']),
});

export const helpdeskDefinitionSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  /** Where the product's maker hosts it, `*.example.com` for subdomains. */
  hosts: v.array(v.string()),
  /** Companies run it at addresses of their own. */
  isSelfHosted: v.boolean(),
  /**
   * What all this was read from: our own page, the running product, its source, other tools for it,
   * its addresses alone, what an agent pointed at, or the page itself by what pages have in common.
   */
  evidence: v.picklist(['ours', 'running', 'source', 'others', 'address', 'pointed', 'derived']),
  channel: v.picklist(['mail', 'chat', 'unknown']),
  /** Any of these in the page shows that it is this product; may be empty where the host says it. */
  recognise: anchorsSchema,
  /**
   * Where several tickets can stand in one page: the active one's element. All else is looked up
   * inside it, so that no other ticket's words are read; without it the page is not ready.
   */
  pane: v.optional(anchorsSchema),
  ticket: v.object({
    /** Where the ticket's id stands. All sources that give one must agree, else the page is not ready. */
    id: v.pipe(v.array(valueSourceSchema), v.minLength(1)),
    /**
     * `in-page`: the address can be ahead of the page, so one source in the page must confirm it
     * where there is any.
     */
    navigation: v.picklist(['loads', 'in-page']),
  }),
  /** Absent where only the address is known: the page is then read by what pages have in common. */
  conversation: v.optional(
    v.object({
      container: neededAnchorsSchema,
      /** Present on pages that show a composer while the conversation is on another page. */
      elsewhere: v.optional(anchorsSchema),
      turn: neededAnchorsSchema,
      /** Attribute of the turn element that keeps its identity; absent: position and text. */
      keyAttribute: v.optional(v.string()),
      /** The element inside the turn that carries the attribute; absent: the turn itself. */
      keyElement: v.optional(selectorSchema),
      /** `by-key`: keys end with numbers that grow with time, whatever the order on screen. */
      order: v.picklist(['oldest-first', 'newest-first', 'by-key', 'by-time', 'by-opening']),
      /** `by-opening`: the turn that matches is the oldest, at whichever end it stands. */
      opening: v.optional(selectorSchema),
      body: neededAnchorsSchema,
      /** Parts of the body that are no words of this turn: quotes, headers, buttons. */
      exclude: v.optional(v.array(selectorSchema)),
      time: v.optional(v.array(timeSchema)),
      sides: v.array(sideRuleSchema),
    }),
  ),
  composer: v.optional(
    v.object({
      candidates: v.pipe(v.array(composerSchema), v.minLength(1)),
      /**
       * Elements that show that the composer writes an internal note, and such that show that it
       * writes to the customer. With both, a composer that shows neither is not read.
       */
      note: v.optional(modeMarksSchema),
      reply: v.optional(modeMarksSchema),
    }),
  ),
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
  /**
   * Who has the ticket: an id, or any other mark that differs from person to person; nothing where
   * nobody has it. It is held against itself only, to notice that the ticket goes to somebody else.
   */
  assignee: v.optional(v.pipe(v.array(valueSourceSchema), v.minLength(1))),
});

/** How to read one helpdesk product's pages: plain data, so that it can be taught, shared, shipped. */
export type HelpdeskDefinition = v.InferOutput<typeof helpdeskDefinitionSchema>;
export type Anchor = v.InferOutput<typeof anchorSchema>;
export type ValueSource = v.InferOutput<typeof valueSourceSchema>;
export type SideRule = v.InferOutput<typeof sideRuleSchema>;
export type Mark = v.InferOutput<typeof markSchema>;
export type ModeMark = v.InferOutput<typeof modeMarkSchema>;
export type TimeSource = v.InferOutput<typeof timeSchema>;
export type ComposerCandidate = v.InferOutput<typeof composerSchema>;
