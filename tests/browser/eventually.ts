import { expect } from 'vitest';

/** Expects something of a page that comes by itself, with patience for a busy machine. */
export const eventually = <Value>(read: () => Value | Promise<Value>) =>
  expect.poll(read, { timeout: 15_000 });
