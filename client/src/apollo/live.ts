import { type Client, createClient } from 'graphql-ws';

export type LiveState = 'idle' | 'connecting' | 'live' | 'offline';

/** The one WebSocket of the page, and whether what the page shows is live. */
export interface Live {
  /** Runs a subscription until it is stopped, whatever happens to the connection. */
  follow: Client['subscribe'];
  /** The same for what is beside the page, like the bell: it does not make the page live. */
  followAside: Client['subscribe'];
  state(): LiveState;
  subscribe(listener: () => void): () => void;
  /** Calls back when the connection is back after it was lost. */
  onRestored(listener: () => void): () => void;
}

const PING_MS = 10_000;
const PONG_MS = 5_000;
const LONGEST_WAIT_MS = 10_000;
const CALM_MS = 1_000;

export function createLive(url: string, freshToken: () => Promise<string | null>): Live {
  let current: LiveState = 'idle';
  let wasLost = false;
  /** Subscriptions that run, and those of them that the page shows. */
  let followed = 0;
  let shown = 0;
  let worry: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const restored = new Set<() => void>();

  function become(state: LiveState) {
    if (state === current) return;
    current = state;
    tell();
  }
  const tell = () => {
    for (const listener of listeners) listener();
  };

  const client = createClient({
    url,
    // Without a token the server closes with 4401, upon which the link sees to a new one.
    connectionParams: async () => ({ accessToken: await freshToken().catch(() => null) }),
    keepAlive: PING_MS,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => pause(Math.min(LONGEST_WAIT_MS, 250 * 2 ** retries)),
  });
  client.on('connecting', () => {
    if (!wasLost) become('connecting');
  });
  client.on('connected', () => {
    clearTimeout(worry);
    become('live');
    if (wasLost) for (const listener of restored) listener();
    wasLost = false;
  });
  client.on('closed', () => {
    clearTimeout(worry);
    if (followed === 0) return;
    wasLost = true;
    // Mostly it is back at once, as when a token ended: that is not worth a word.
    worry = setTimeout(() => become('offline'), CALM_MS);
  });
  giveUpWhenSilent(client);

  const following =
    (isShown: boolean): Client['subscribe'] =>
    (payload, sink) => {
      const stop = client.subscribe(payload, sink);
      let isStopped = false;
      count(1, isShown);
      return () => {
        if (isStopped) return;
        isStopped = true;
        stop();
        count(-1, isShown);
        if (followed > 0) return;
        // Nothing is followed any more: that the connection is gone is no loss.
        clearTimeout(worry);
        wasLost = false;
        become('idle');
      };
    };
  function count(change: 1 | -1, isShown: boolean) {
    followed += change;
    if (!isShown) return;
    shown += change;
    tell();
  }

  return {
    follow: following(true),
    followAside: following(false),
    state: () => (shown === 0 ? 'idle' : current),
    subscribe: (listener) => added(listeners, listener),
    onRestored: (listener) => added(restored, listener),
  };
}

/** A connection that was cut without a word (sleep, tunnel) is noticed by a ping that stays unanswered. */
function giveUpWhenSilent(client: Client) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  client.on('ping', (received) => {
    // Closing would wait for the other side's farewell, which can't come.
    if (!received) timer = setTimeout(() => client.terminate(), PONG_MS);
  });
  client.on('pong', (received) => {
    if (received) clearTimeout(timer);
  });
  client.on('closed', () => clearTimeout(timer));
}

export const isCloseEvent = (event: unknown): event is CloseEvent =>
  typeof event === 'object' && event !== null && 'code' in event && 'reason' in event;

/** Waits, with some chance in it so that not all come back at once; or until the network is back. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms / 2 + (Math.random() * ms) / 2);
    window.addEventListener('online', () => resolve(), { once: true });
  });
}

function added<Item>(set: Set<Item>, item: Item): () => void {
  set.add(item);
  return () => set.delete(item);
}
