import type { Signal } from './live.ts';

const MOST_WAITING = 1000;

/** Signals on their way to one reader. Holds each type and key once, so a slow reader costs little. */
export class SignalQueue implements AsyncIterableIterator<Signal> {
  #waiting = new Map<string, Signal>();
  #readers: Array<(result: IteratorResult<Signal>) => void> = [];
  #isOver = false;
  readonly #onEnd: () => void;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  push(signal: Signal): void {
    if (this.#isOver) return;
    const reader = this.#readers.shift();
    if (reader) {
      reader({ value: signal, done: false });
      return;
    }
    // Past the bound, which signals wait no longer matters: the reader is told to look at everything.
    if (this.#waiting.size >= MOST_WAITING) {
      this.#waiting.clear();
      this.#waiting.set('', { type: 'reconnected', key: '', organizationId: null });
    }
    this.#waiting.set(`${signal.type} ${signal.key}`, signal);
  }

  async next(): Promise<IteratorResult<Signal>> {
    if (this.#isOver) return { value: undefined, done: true };
    for (const [id, signal] of this.#waiting) {
      this.#waiting.delete(id);
      return { value: signal, done: false };
    }
    return new Promise((resolve) => this.#readers.push(resolve));
  }

  async return(): Promise<IteratorResult<Signal>> {
    if (!this.#isOver) {
      this.#isOver = true;
      this.#waiting.clear();
      this.#onEnd();
      for (const reader of this.#readers.splice(0)) reader({ value: undefined, done: true });
    }
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
