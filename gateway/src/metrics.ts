import { Counter, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The gateway's own numbers; those of the process and its subgraphs are the runtime's. */
export interface Metrics {
  registry: Registry;
  requests: Histogram<'route' | 'status'>;
  operations: Histogram<'type' | 'name' | 'outcome'>;
  subgraphCalls: Histogram<'subgraph' | 'outcome'>;
  refusals: Counter<'code'>;
  sockets: Gauge;
  subscriptions: Gauge;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: 'kontor_http_request_seconds',
      help: 'HTTP requests, by route and status',
      labelNames: ['route', 'status'],
      buckets: SECONDS,
      registers,
    }),
    operations: new Histogram({
      name: 'kontor_graphql_operation_seconds',
      help: 'GraphQL operations; those that are not of the web client share the name "adhoc"',
      labelNames: ['type', 'name', 'outcome'],
      buckets: SECONDS,
      registers,
    }),
    subgraphCalls: new Histogram({
      name: 'kontor_subgraph_call_seconds',
      help: 'Calls of subgraphs by the gateway',
      labelNames: ['subgraph', 'outcome'],
      buckets: SECONDS,
      registers,
    }),
    refusals: new Counter({
      name: 'kontor_refused_total',
      help: 'Requests refused before they were executed, by error code',
      labelNames: ['code'],
      registers,
    }),
    sockets: new Gauge({ name: 'kontor_sockets', help: 'Open WebSockets', registers }),
    subscriptions: new Gauge({
      name: 'kontor_subscriptions',
      help: 'Running subscriptions',
      registers,
    }),
  };
}
