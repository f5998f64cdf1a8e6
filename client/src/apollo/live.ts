import { type Client, createClient } from 'graphql-ws';

export type LiveState = 'idle' | 'connecting' | 'live' | 'offline';

/** The one WebSocket of the page, and whether what is shown is live. */
export interface Live {
  client: Client;
  state(): LiveState;
  subscribe(listener: () => void): () => void;
  /** Calls back when the connection is back after it was lost. */
  onRestored(listener: () => void): () => void;
}

const PING_MS = 10_000;
const PONG_MS = 5_000;
const LONGEST_WAIT_MS = 10_000;

export function createLive(url: string, freshToken: () => Promise<string | null>): Live {
  let current: LiveState = 'idle';
  let wasLost = false;
  const listeners = new Set<() => void>();
  const restored = new Set<() => void>();

  function become(state: LiveState) {
    if (state === current) return;
    current = state;
    for (const listener of listeners) listener();
  }

  const client = createClient({
    url,
    connectionParams: async () => ({ accessToken: await freshToken() }),
    keepAlive: PING_MS,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => wait(Math.min(LONGEST_WAIT_MS, 250 * 2 ** retries)),
  });
  client.on('connecting', () => become(wasLost ? 'offline' : 'connecting'));
  client.on('connected', () => {
    become('live');
    if (wasLost) for (const listener of restored) listener();
    wasLost = false;
  });
  client.on('closed', (event) => {
    // 1000: nobody on the page listens any more.
    wasLost = !(isCloseEvent(event) && event.code === 1000);
    become(wasLost ? 'offline' : 'idle');
  });
  closeWhenSilent(client);

  return {
    client,
    state: () => current,
    subscribe: (listener) => added(listeners, listener),
    onRestored: (listener) => added(restored, listener),
  };
}

/** A connection that was cut without a word (sleep, tunnel) is noticed by a ping that stays unanswered. */
function closeWhenSilent(client: Client) {
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  client.on('opened', (opened) => {
    socket = opened as WebSocket;
  });
  client.on('ping', (received) => {
    if (!received) timer = setTimeout(() => socket?.close(4408, 'No answer'), PONG_MS);
  });
  client.on('pong', (received) => {
    if (received) clearTimeout(timer);
  });
  client.on('closed', () => clearTimeout(timer));
}

export const isCloseEvent = (event: unknown): event is CloseEvent =>
  typeof event === 'object' && event !== null && 'code' in event && 'reason' in event;

const wait = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms / 2 + (Math.random() * ms) / 2));

function added<Item>(set: Set<Item>, item: Item): () => void {
  set.add(item);
  return () => set.delete(item);
}
