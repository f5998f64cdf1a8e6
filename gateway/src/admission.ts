import { type GraphQLSchema, Kind } from 'graphql';
import { refusal } from './errors.ts';
import type { Operation } from './graph/documents.ts';
import type { Identity } from './identity/identity.ts';
import { estimateCost } from './limits/cost.ts';
import type { Limits } from './limits/limits.ts';

/** What one wants to run. */
export interface AskedOperation {
  operation: Operation;
  variables: Record<string, unknown>;
  /** Sent by the id of a trusted document rather than as a text. */
  isTrusted: boolean;
}

export interface AdmissionRules {
  schema: GraphQLSchema;
  cost: Limits['cost'];
  /** False refuses documents of their own to all sessions without the scope. */
  adhocSessions: boolean;
}

/**
 * Lets trusted documents pass, and others by who sends them; throws where they may not. Answers the
 * estimated cost of a document that is held to a limit.
 */
export function admit(
  { operation, variables, isTrusted }: AskedOperation,
  identity: Identity,
  { schema, cost, adhocSessions }: AdmissionRules,
): { estimatedCost?: number } {
  if (isTrusted) return {};
  if (!mayWriteDocuments(identity, adhocSessions) && !readsOnlySchema(operation)) {
    throw refusal(
      'FORBIDDEN',
      identity.via === 'apiKey'
        ? 'This key may not send documents of its own: it lacks the scope graph:adhoc.'
        : 'This session may run only the operations of the web client. Documents of your own need the scope graph:adhoc or an API key.',
    );
  }
  const limit = identity.costLimit ?? costLimit(identity, cost);
  const estimatedCost = estimateCost(schema, operation, variables);
  if (estimatedCost > limit) {
    throw refusal(
      'COST_LIMIT',
      `The document may cost ${estimatedCost}, the limit is ${limit}. Ask for smaller pages (\`first\`) or fewer nested lists.`,
      { facts: { cost: { estimated: estimatedCost, limit } } },
    );
  }
  return { estimatedCost };
}

function mayWriteDocuments(identity: Identity, adhocSessions: boolean): boolean {
  if (identity.viewer.scopes.includes('graph:adhoc')) return true;
  if (identity.via === 'program') return adhocSessions;
  // Whoever signs in by a program has no identity yet; subgraphs guard all that is not public.
  return identity.via === 'anonymous';
}

function costLimit({ via, viewer }: Identity, cost: Limits['cost']): number {
  if (viewer.scopes.includes('graph:adhoc')) return cost.adhoc;
  return via === 'anonymous' ? cost.anonymous : cost.session;
}

/** The schema is shown to each as far as they may use it, so asking for it needs no further right. */
function readsOnlySchema({ definition }: Operation): boolean {
  return definition.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
  );
}
