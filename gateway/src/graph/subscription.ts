import type { SubscriptionNode } from '@apollo/query-planner';
import type { ExecutionResult } from 'graphql';
import type { SubgraphCall, SubgraphCalls } from './subgraphCalls.ts';

/** The plan of what is done for one event: the event itself stands in for the first fetch. */
export function eventPlan({ primary, rest }: SubscriptionNode) {
  const node = rest ? { kind: 'Sequence' as const, nodes: [primary, rest] } : primary;
  return { kind: 'QueryPlan' as const, node };
}

/** The calls, but the subscription's own fetch is answered with the event that came. */
export function callsReplaying(
  calls: SubgraphCalls,
  { primary }: SubscriptionNode,
  event: ExecutionResult,
): SubgraphCalls {
  const call = calls.get(primary.serviceName);
  const replay: SubgraphCall = async (fetch, variables, caller) => {
    if (fetch.operation === primary.operation) return event;
    if (!call) throw new Error(`No subgraph is named ${primary.serviceName}`);
    return call(fetch, variables, caller);
  };
  return new Map([...calls, [primary.serviceName, replay]]);
}
