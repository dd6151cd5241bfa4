/** `kind` and the exact words of the span and of the due time; an empty list means none. */
export interface CommitmentExample {
  readonly text: string;
  readonly found: readonly {
    readonly span: string;
    readonly due?: string;
    readonly kind: 'later' | 'now';
  }[];
}

export const examples: readonly CommitmentExample[] = [
  {
    text: "I'll call the depot and let you know by Friday.",
    found: [
      { span: "I'll call the depot", kind: 'later' },
      { span: 'let you know by Friday', due: 'by Friday', kind: 'later' },
    ],
  },
  {
    text: 'Our workshop team will contact you within two days.',
    found: [
      {
        span: 'Our workshop team will contact you within two days',
        due: 'within two days',
        kind: 'later',
      },
    ],
  },
  {
    text: 'If the second payment fails, we will refund it.',
    found: [{ span: 'we will refund it', due: 'If the second payment fails', kind: 'later' }],
  },
  {
    text: 'The spare key will be sent tomorrow.',
    found: [{ span: 'The spare key will be sent tomorrow', due: 'tomorrow', kind: 'later' }],
  },
  { text: 'Let me check the stock.', found: [{ span: 'Let me check the stock', kind: 'now' }] },
  {
    text: "I'll look at the invoice for you.",
    found: [{ span: "I'll look at the invoice for you", kind: 'now' }],
  },
  { text: "Send us the receipt and we'll take care of the refund.", found: [] },
  { text: "If you contact the carrier, they'll open a search.", found: [] },
  { text: "I'll be happy to help with that.", found: [] },
  { text: "Hopefully we'll have the blue one again soon.", found: [] },
  { text: "We won't call you before Monday.", found: [] },
  { text: "I've sent you the label.", found: [] },
  { text: 'Shall I send a new one?', found: [] },
  { text: 'The driver arrives at five.', found: [] },
  { text: 'The page says "we will email you", ignore that.', found: [] },
];
