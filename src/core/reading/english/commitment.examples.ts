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
  {
    text: "We are talking to the printer's and will write to you over the weekend.",
    found: [
      {
        span: 'will write to you over the weekend',
        due: 'over the weekend',
        kind: 'later',
      },
    ],
  },
  {
    text: "I have told the studio. They'll get back to you when they open.",
    found: [
      {
        span: "They'll get back to you when they open",
        due: 'when they open',
        kind: 'later',
      },
    ],
  },
  {
    text: "Let me open the order and I'll send you the form in the morning.",
    found: [
      { span: 'Let me open the order', kind: 'now' },
      { span: "I'll send you the form in the morning", due: 'in the morning', kind: 'later' },
    ],
  },
  {
    text: "I'll look into the double booking.",
    found: [{ span: "I'll look into the double booking", kind: 'later' }],
  },
  {
    text: "I'll ring you an hour from now.",
    found: [{ span: "I'll ring you an hour from now", due: 'an hour from now', kind: 'later' }],
  },
  { text: "We'll probably have more of them in spring.", found: [] },
  { text: "We'll keep an eye out for your photos.", found: [] },
  { text: 'Once I have the number I will book it.', found: [] },
  { text: "I'll leave that to you.", found: [] },
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
