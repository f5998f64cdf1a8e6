import type { CursorValue } from '@kontor/kit/cursors.ts';
import { loadByKey, loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type DocumentFileRow, filesOfDocuments } from '../file/file.queries.ts';
import {
  countsOfOrganizations,
  type DocumentRow,
  documentsById,
  documentsOfOrders,
  documentsOfShipments,
  pagesOfOrganizations,
  papersOfInvoices,
} from './document.queries.ts';

export type DocumentLoaders = ReturnType<typeof createDocumentLoaders>;

export interface OrganizationPageKey {
  organizationId: string;
  limit: number;
  after: CursorValue[] | null;
}

export function createDocumentLoaders(ctx: RequestContext) {
  return {
    documentById: loadOne<string, DocumentRow>(
      (ids) => documentsById(ctx, ids),
      (document) => document.id,
    ),
    documentsOfOrder: loadMany<string, DocumentRow>(
      (ids) => documentsOfOrders(ctx, ids),
      ({ orderId }) => orderId ?? '',
    ),
    documentsOfShipment: loadMany<string, DocumentRow>(
      (ids) => documentsOfShipments(ctx, ids),
      ({ shipmentId }) => shipmentId ?? '',
    ),
    paperOfInvoice: loadOne<string, DocumentRow>(
      (ids) => papersOfInvoices(ctx, ids),
      ({ invoiceId }) => invoiceId ?? '',
    ),
    filesOfDocument: loadMany<string, DocumentFileRow>(
      (ids) => filesOfDocuments(ctx, ids),
      (file) => file.documentId,
    ),
    documentCountOfOrganization: loadOne<string, { organizationId: string; count: string }>(
      (ids) => countsOfOrganizations(ctx, ids),
      ({ organizationId }) => organizationId,
    ),
    documentsOfOrganization: loadByKey<OrganizationPageKey, DocumentRow[]>((keys) =>
      loadOrganizationPages(ctx, keys),
    ),
  };
}

/** One statement for all organizations that are asked for the same page; a query has one or two such. */
async function loadOrganizationPages(ctx: RequestContext, keys: readonly OrganizationPageKey[]) {
  const pages = new Map<OrganizationPageKey, DocumentRow[]>();
  const samePage = Map.groupBy(keys, ({ limit, after }) => JSON.stringify([limit, after]));
  for (const group of samePage.values()) {
    const [page] = group;
    if (!page) continue;
    const ids = group.map(({ organizationId }) => organizationId);
    const found = await pagesOfOrganizations(ctx, ids, page);
    const byOrganization = Map.groupBy(found, (document) => document.organizationId);
    for (const key of group) pages.set(key, byOrganization.get(key.organizationId) ?? []);
  }
  return keys.map((key) => pages.get(key) ?? null);
}
