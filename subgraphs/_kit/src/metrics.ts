import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** The numbers of one process, as Prometheus reads them at `/metrics`. */
export interface Metrics {
  registry: Registry;
  /** One operation was answered. */
  answered(subgraph: string, seconds: number, hasErrors: boolean): void;
  eventDelivered(consumer: string): void;
  eventFailed(consumer: string): void;
}

export interface MetricSources {
  parkedEvents(): Promise<number>;
}

export function createMetrics({ parkedEvents }: MetricSources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const operations = new Histogram({
    name: 'kontor_operation_seconds',
    help: 'Time that a subgraph took to answer an operation.',
    labelNames: ['subgraph', 'outcome'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const deliveries = new Counter({
    name: 'kontor_event_deliveries_total',
    help: 'Events handed to consumers.',
    labelNames: ['consumer', 'outcome'],
    registers,
  });
  new Gauge({
    name: 'kontor_events_parked',
    help: 'Events that failed too often and wait for an operator.',
    registers,
    async collect() {
      // A scrape must answer while the database doesn't: the gauge is then left out of it.
      this.set(await parkedEvents().catch(() => Number.NaN));
    },
  });
  return {
    registry,
    answered(subgraph, seconds, hasErrors) {
      operations.observe({ subgraph, outcome: hasErrors ? 'errors' : 'data' }, seconds);
    },
    eventDelivered: (consumer) => deliveries.inc({ consumer, outcome: 'delivered' }),
    eventFailed: (consumer) => deliveries.inc({ consumer, outcome: 'failed' }),
  };
}
