import type { EventEnvelope } from './outbox.ts';

/**
 * Carries events from the outbox of one subgraph to the consumers of others: at least once, in
 * order per key, kept for consumers that are down. The PostgreSQL bus is the default; another
 * broker implements the same.
 */
export interface Bus {
  /** Makes the consumer's wishes known, so that events are kept for it from now on. */
  subscribe(consumer: string, types: readonly string[]): Promise<void>;
  /** Accepts events for delivery; a second acceptance of the same event does nothing. */
  publish(events: readonly EventEnvelope[]): Promise<void>;
  /** Starts delivering to the consumers of this process. */
  consume(consumer: string, deliver: EventDelivery): void;
  /** Events that failed too often, oldest first; later events of their keys wait behind them. */
  parkedEvents(): Promise<ParkedEvent[]>;
  /** Delivers a parked event, and those behind it, again. False when there is no such event. */
  replayParked(id: string): Promise<boolean>;
}

/** Acts on an event; throwing means that it is to be delivered again. */
export type EventDelivery = (event: EventEnvelope) => Promise<void>;

export interface ParkedEvent {
  /** Of the delivery, for `replayParked`. */
  id: string;
  consumer: string;
  event: EventEnvelope;
  attempts: number;
  lastError: string;
  parkedAt: Date;
}
