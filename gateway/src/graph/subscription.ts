import type { ServiceMap } from '@apollo/gateway';
import type { SubscriptionNode } from '@apollo/query-planner';
import type { ExecutionResult } from 'graphql';

/** The plan of what is done for one event: the event itself stands in for the first fetch. */
export function eventPlan({ primary, rest }: SubscriptionNode) {
  const node = rest ? { kind: 'Sequence' as const, nodes: [primary, rest] } : primary;
  return { kind: 'QueryPlan' as const, node };
}

/** The services, but the subscription's own fetch is answered with the event that came. */
export function servicesReplaying(
  services: ServiceMap,
  { primary }: SubscriptionNode,
  event: ExecutionResult,
): ServiceMap {
  const service = services[primary.serviceName];
  return {
    ...services,
    [primary.serviceName]: {
      async process(fetch) {
        if (fetch.request.query === primary.operation) return event as never;
        if (!service) throw new Error(`No subgraph is named ${primary.serviceName}`);
        return service.process(fetch);
      },
    },
  };
}
