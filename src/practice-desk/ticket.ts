export type Channel = 'mail' | 'chat';
export type Status = 'open' | 'waiting' | 'solved';
export type Author = 'customer' | 'agent' | 'note' | 'system';
export type Assignee = 'you' | 'priya' | 'tomas';
export type ComposerMode = 'reply' | 'note';

/** One piece of a conversation as it is written in the data files. */
export interface SeedTurn {
  readonly author: Author;
  /** Counted back from the moment the desk is started, so that the tickets always look fresh. */
  readonly minutesAgo: number;
  /** The colleague who wrote it; absent for customers and system lines. */
  readonly by?: string;
  readonly text: string;
  /** An earlier mail that hangs below this one. */
  readonly quoted?: string;
}

export interface Order {
  readonly number: string;
  readonly what: string;
  readonly state: string;
}

export interface Customer {
  readonly name: string;
  readonly email: string;
  readonly place: string;
  /** Language tag, where the customer does not write in English. */
  readonly lang?: string;
  readonly since: string;
  readonly orders: readonly Order[];
  readonly remark?: string;
}

/** What the customer writes after a reply of the agent; each is used once. */
export interface ScriptedReply {
  /** The agent's reply must contain one of these, whatever the case; absent: any reply will do. */
  readonly ifSaid?: readonly string[];
  /** Sent one after the other. */
  readonly texts: readonly string[];
}

/** Something a chat customer writes without being asked. */
export interface Interjection {
  /** Counted from the moment the desk is started. */
  readonly afterMs: number;
  readonly text: string;
}

export interface TicketSeed {
  readonly id: string;
  readonly channel: Channel;
  readonly subject: string;
  readonly status: Status;
  readonly isUnread?: boolean;
  readonly customer: Customer;
  readonly turns: readonly SeedTurn[];
  readonly replies: readonly ScriptedReply[];
  readonly interjections?: readonly Interjection[];
}
