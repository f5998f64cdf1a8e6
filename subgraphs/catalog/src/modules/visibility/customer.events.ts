import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { keepCustomer } from './customer.queries.ts';

interface OrganizationChanged {
  id: string;
  kind: 'CUSTOMER' | 'SELLER';
  segment: string | null;
}

/** Keeps the copy of an organization: its segment decides what it sees. */
export async function organizationChanged(event: EventEnvelope, { em }: RequestContext) {
  const { id, kind, segment } = event.payload as OrganizationChanged;
  await keepCustomer(em, { organizationId: id, segment, isSeller: kind === 'SELLER' });
}
