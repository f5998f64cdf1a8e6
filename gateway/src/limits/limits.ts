/**
 * Every bound of the gateway, in one place. Documents of the web client are written with the client
 * and are held to none of the document bounds; whoever writes documents of one's own is.
 */
export interface Limits {
  /** Bytes of one `/graphql` request and of one message over the WebSocket. */
  bodyBytes: number;
  /** Bytes of one uploaded file: of anybody, and of the seller's people, who import catalogues. */
  uploadBytes: number;
  importBytes: number;
  /** Of documents that are not the client's own. */
  document: { anonymous: DocumentLimits; known: DocumentLimits };
  /** Most that one ad-hoc document may cost (see `cost.ts`), by who sends it. */
  cost: { anonymous: number; session: number; adhoc: number };
  rate: RateLimits;
  socket: SocketLimits;
  /** Entries kept: parsed documents, identities, schemas by scope set, rate-limit counters. */
  cache: { documents: number; identities: number; schemas: number; counters: number };
}

export interface DocumentLimits {
  tokens: number;
  depth: number;
  /** Fields after fragments are spread. */
  fields: number;
  rootFields: number;
  aliases: number;
  directives: number;
}

/** A bucket of `burst` requests that refills at `perSecond`. */
export interface Rate {
  perSecond: number;
  burst: number;
}

export interface RateLimits {
  /** All requests of one address, whoever they are from: an office may share one. */
  address: Rate;
  /** Requests of one address without identity. */
  anonymous: Rate;
  session: Rate;
  /** Of a key that has no rate of its own. */
  apiKey: Rate;
  /** Cost of ad-hoc documents, by identity: many dear questions in a row wait, single ones don't. */
  adhocCost: Rate;
}

export interface SocketLimits {
  subscriptionsPerSocket: number;
  subscriptionsPerIdentity: number;
  /** Events that wait for a slow client, by subscription; past it the oldest is dropped, so the newest state wins. */
  waitingEvents: number;
  /** Bytes unsent on a socket above which only the newest event of each subscription waits. */
  unsentBytes: number;
}

export const LIMITS: Limits = {
  bodyBytes: 1024 * 1024,
  uploadBytes: 20 * 1024 * 1024,
  importBytes: 300 * 1024 * 1024,
  document: {
    // Enough to sign in and to read the schema.
    anonymous: { tokens: 600, depth: 16, fields: 300, rootFields: 5, aliases: 5, directives: 5 },
    known: { tokens: 3000, depth: 16, fields: 600, rootFields: 20, aliases: 40, directives: 40 },
  },
  cost: { anonymous: 500, session: 5_000, adhoc: 25_000 },
  rate: {
    address: { perSecond: 300, burst: 1_200 },
    anonymous: { perSecond: 20, burst: 100 },
    session: { perSecond: 100, burst: 400 },
    apiKey: { perSecond: 50, burst: 200 },
    adhocCost: { perSecond: 5_000, burst: 100_000 },
  },
  socket: {
    subscriptionsPerSocket: 50,
    subscriptionsPerIdentity: 200,
    waitingEvents: 64,
    unsentBytes: 256 * 1024,
  },
  cache: { documents: 2_000, identities: 20_000, schemas: 64, counters: 50_000 },
};

/** The same limits with other rates, for a larger or a measured installation. */
export function withRates(limits: Limits, factor: number): Limits {
  const times = ({ perSecond, burst }: Rate): Rate => ({
    perSecond: perSecond * factor,
    burst: burst * factor,
  });
  const { address, anonymous, session, apiKey, adhocCost } = limits.rate;
  return {
    ...limits,
    rate: {
      address: times(address),
      anonymous: times(anonymous),
      session: times(session),
      apiKey: times(apiKey),
      adhocCost: times(adhocCost),
    },
  };
}
