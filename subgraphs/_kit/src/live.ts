import { SignalQueue } from './signalQueue.ts';

/** Says that something happened, not what: whoever cares reads the database. */
export interface Signal {
  /** Type of the recorded event, or `reconnected` when signals may have been missed. */
  type: string;
  key: string;
  organizationId: string | null;
}

export interface SignalFilter {
  types?: readonly string[];
  key?: string;
  organizationId?: string;
}

/** Signals of the subgraph's own committed events, from whichever process recorded them. */
export interface LiveSignals {
  /**
   * Signals that pass the filter, from now on, until `return()` is called. Bounded: signals of one
   * type and key that wait to be read become one, and a reader far behind gets one `reconnected`.
   */
  signals(filter?: SignalFilter): AsyncIterableIterator<Signal>;
}

export interface ChangesOptions<Row> {
  signals: AsyncIterableIterator<Signal>;
  /** Rows after the cursor, oldest first; called with null at the start when no cursor was given. */
  load(cursor: string | null): Promise<readonly Row[]>;
  cursorOf(row: Row): string;
  /** Where the client left off; null starts with what `load(null)` gives. */
  from: string | null;
  /** The most rows that `load` gives at a time: a full page is followed by the next at once. */
  pageSize?: number;
}

/**
 * Source of a resumable subscription: what was missed since the cursor, then every later row. Rows
 * come from the database, signals only say when to look; so neither a lost signal nor a broken
 * connection loses a row.
 */
export function changesSince<Row>(options: ChangesOptions<Row>): AsyncIterableIterator<Row> {
  const { signals, load, cursorOf, pageSize = Number.POSITIVE_INFINITY } = options;
  const waiting: Row[] = [];
  let cursor = options.from;
  let isOver = false;
  let mayHaveMore = true;

  async function fetchMore(): Promise<void> {
    // After a failure the next signal is waited for; at the latest that of the reconnection.
    mayHaveMore = false;
    const rows = await load(cursor);
    mayHaveMore = rows.length >= pageSize;
    const last = rows.at(-1);
    if (last !== undefined) cursor = cursorOf(last);
    waiting.push(...rows);
  }

  async function nextRow(): Promise<IteratorResult<Row>> {
    while (!isOver) {
      const row = waiting.shift();
      if (row !== undefined) return { value: row, done: false };
      if (!mayHaveMore && (await signals.next()).done) break;
      await fetchMore();
    }
    return { value: undefined, done: true };
  }

  return {
    next: nextRow,
    // Not an async generator, whose return() would wait for the next signal.
    async return() {
      isOver = true;
      await signals.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Maps each signal to a value; for subscriptions that always show the newest state. */
export function onEachSignal<Value>(
  signals: AsyncIterableIterator<Signal>,
  load: (signal: Signal) => Promise<Value>,
): AsyncIterableIterator<Value> {
  return {
    async next() {
      const signal = await signals.next();
      if (signal.done) return { value: undefined, done: true };
      return { value: await load(signal.value), done: false };
    },
    async return() {
      await signals.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Hands the signals of one database to everybody in the process who listens. */
export class SignalHub {
  readonly #queues = new Map<SignalQueue, { source: string; filter: SignalFilter }>();

  /** The signals of one subgraph, as its requests see them. */
  of(source: string): LiveSignals {
    return {
      signals: (filter = {}) => {
        const queue = new SignalQueue(() => this.#queues.delete(queue));
        this.#queues.set(queue, { source, filter });
        return queue;
      },
    };
  }

  publish(source: string, signal: Signal): void {
    for (const [queue, wanted] of this.#queues) {
      if (wanted.source === source && passes(signal, wanted.filter)) queue.push(signal);
    }
  }

  /** Signals may have been missed: everybody has to look. */
  reconnected(): void {
    for (const queue of this.#queues.keys()) queue.push(RECONNECTED);
  }

  /** Ends all iterators. */
  async close(): Promise<void> {
    for (const queue of [...this.#queues.keys()]) await queue.return();
  }
}

const RECONNECTED: Signal = { type: 'reconnected', key: '', organizationId: null };

function passes(signal: Signal, { types, key, organizationId }: SignalFilter): boolean {
  return (
    (types === undefined || types.includes(signal.type)) &&
    (key === undefined || key === signal.key) &&
    (organizationId === undefined || organizationId === signal.organizationId)
  );
}
