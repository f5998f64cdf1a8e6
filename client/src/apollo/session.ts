/** What a sign-in or a refresh answers. Kept in memory only: a page that is closed forgets it. */
export interface Credentials {
  accessToken: string;
  expiresAt: string;
}

export type SessionState = 'starting' | 'signedIn' | 'signedOut' | 'unreachable';

export interface Session {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Takes up the session that the browser's refresh cookie holds, if it holds one. */
  start(): Promise<void>;
  begin(credentials: Credentials): void;
  end(): void;
  /** A token that is good for some time yet; null when signed out. */
  freshToken(): Promise<string | null>;
  /** Exchanges the refresh cookie for a new token; null when the session has ended. */
  refresh(): Promise<string | null>;
}

const MARGIN_MS = 30_000;

/** `exchange` answers null when the server has ended the session, and throws when it can't be asked. */
export function createSession(exchange: () => Promise<Credentials | null>): Session {
  let credentials: Credentials | null = null;
  let receivedAt = 0;
  let current: SessionState = 'starting';
  let refreshing: Promise<string | null> | null = null;
  const listeners = new Set<() => void>();

  function become(state: SessionState) {
    current = state;
    for (const listener of listeners) listener();
  }

  function begin(received: Credentials) {
    credentials = received;
    receivedAt = Date.now();
    become('signedIn');
  }

  function end() {
    credentials = null;
    become('signedOut');
  }

  async function exchangeAlone(): Promise<string | null> {
    const received = await oneTabAtATime(exchange);
    if (received) begin(received);
    else end();
    return received?.accessToken ?? null;
  }

  function refresh(): Promise<string | null> {
    refreshing ??= exchangeAlone().finally(() => {
      refreshing = null;
    });
    return refreshing;
  }

  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start() {
      become('starting');
      await refresh().catch(() => become('unreachable'));
    },
    begin,
    end,
    refresh,
    async freshToken() {
      if (!credentials) return null;
      const now = Date.now();
      const isEnding = Date.parse(credentials.expiresAt) - now < MARGIN_MS;
      // On a computer whose clock is fast every token looks spent; a new one is trusted for a while.
      const isNew = now - receivedAt < MARGIN_MS;
      return isEnding && !isNew ? refresh() : credentials.accessToken;
    },
  };
}

/**
 * The refresh cookie is spent by its use, and a spent one ends the session: tabs take turns.
 * Without locks (plain HTTP in a local network) a single tab is safe all the same.
 */
function oneTabAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  return 'locks' in navigator ? navigator.locks.request('kontor.session', work) : work();
}
