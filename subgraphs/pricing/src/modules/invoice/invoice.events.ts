import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type DispatchedShipment, invoiceShipment } from './invoice.service.ts';

export async function shipmentDispatched(event: EventEnvelope, ctx: RequestContext): Promise<void> {
  await invoiceShipment(ctx, event.payload as DispatchedShipment);
}
