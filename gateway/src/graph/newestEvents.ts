/** What waits between a source of events and a client that may be slower than it. */
export interface NewestEventsOptions<Event, Result> {
  source: AsyncIterableIterator<Event>;
  /** How many events may wait now; past it the oldest is dropped, so that the newest state wins. */
  mayWait(): number;
  /** Makes of an event what the client gets; an error thrown here ends the stream with it. */
  deliver(event: Event): Promise<Result>;
}

/**
 * Reads the source as fast as it gives, so that nothing piles up in it, and keeps a bounded number
 * of events for the client. Written out rather than as an async generator, because `return()` of a
 * generator waits for the event that it is waiting for, and the source would stay open until then.
 */
export function newestEvents<Event, Result>({
  source,
  mayWait,
  deliver,
}: NewestEventsOptions<Event, Result>): AsyncIterableIterator<Result> {
  const waiting: Event[] = [];
  let isEnded = false;
  let failure: { error: unknown } | undefined;
  let wake = () => {};

  const read = async () => {
    try {
      for (let next = await source.next(); !next.done; next = await source.next()) {
        if (isEnded) return;
        waiting.push(next.value);
        waiting.splice(0, waiting.length - Math.max(1, mayWait()));
        wake();
      }
    } catch (error) {
      failure = { error };
    }
    isEnded = true;
    wake();
  };

  const end = async () => {
    isEnded = true;
    waiting.length = 0;
    wake();
    await source.return?.();
  };

  const nextEvent = async (): Promise<{ event: Event } | undefined> => {
    while (waiting.length === 0 && !isEnded) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const [event] = waiting.splice(0, 1);
    return event === undefined ? undefined : { event };
  };

  void read();
  return {
    async next() {
      const next = await nextEvent();
      if (!next) {
        if (failure) throw failure.error;
        return { done: true, value: undefined };
      }
      try {
        return { done: false, value: await deliver(next.event) };
      } catch (error) {
        await end();
        throw error;
      }
    },
    async return() {
      await end();
      return { done: true, value: undefined };
    },
    async throw(error) {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
