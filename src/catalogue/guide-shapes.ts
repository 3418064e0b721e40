/**
 * The shapes of guides: what comes after a platform was chosen. Plain data like everything in the catalogue;
 * nothing in a guide is scored.
 */
import type { Address, AsOf, Backing, CalendarDate, Statement } from './schema.ts';

/** As exact as the source says. */
export type Day = `${number}` | `${number}-${number}` | CalendarDate;

/** A release that matters today, and how long it is looked after. */
export type Release = {
  /** as its vendor calls it */
  readonly name: string;
  /** `unknown` where no source says */
  readonly released: Day | 'unknown';
  /** `unknown` where no source says; `open` where it is supported until the next one comes */
  readonly supportedUntil: Day | 'unknown' | 'open';
  /** what the two dates do not say: extended support, paid support, what is still fixed */
  readonly note?: string;
} & Backing;

/** What the fee of a cluster is counted by. */
export type PriceUnit = 'core' | 'socket' | 'host' | 'cluster' | 'vm' | 'seat' | 'licence';

/** A published price for one edition, so that the fee of an example can be worked out. */
export type Rate = {
  readonly edition: string;
  /** in whole units of `currency` or with decimals as published */
  readonly amount: number;
  readonly currency: 'USD' | 'EUR' | 'GBP';
  readonly per: PriceUnit;
  /** years that the amount pays for; `lifetime` for a perpetual licence */
  readonly term: number | 'lifetime';
  /** the least that is sold, in `per` units: in one order, in a host, or in a socket */
  readonly least?: { readonly order?: number; readonly host?: number; readonly socket?: number };
  /** what the amount does not contain, or under which condition it holds */
  readonly note?: string;
} & Backing;

/** A page of the vendor's or the project's own, for somebody who begins. */
export interface Step {
  /** what to do, as an order in our own words: "Install the first host" */
  readonly does: string;
  readonly asOf: AsOf;
  readonly source: Address;
}

/** What to know once a platform is on the list. The id is the platform's. */
export interface Guide<PlatformId extends string = string> {
  readonly id: PlatformId;
  /** newest first; the ones that somebody could run today, and the last of an ended platform */
  readonly releases: readonly Release[];
  /** how it is paid for, in words */
  readonly price: readonly Statement[];
  /** none where no price is published */
  readonly rates: readonly Rate[];
  /** ways into it, from what people run */
  readonly movingIn: readonly Statement[];
  /** ways out of it again: formats, tools, what stays behind */
  readonly movingOut: readonly Statement[];
  /** documentation, import tool, backup, in the order of doing; platforms that have ended: where to go instead */
  readonly next: readonly Step[];
  /** ids of platforms that people weigh it against, or went to after it ended; most common first */
  readonly besides: readonly PlatformId[];
}
