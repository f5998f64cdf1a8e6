import { connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import type { Context } from '../../context.ts';
import {
  countDocuments,
  type DocumentFilter,
  type DocumentRow,
  documentPage,
} from './document.queries.ts';

const LONGEST_SEARCH = 100;

const cursorOf = ({ id }: DocumentRow) => [id];

/** Documents that the viewer may see and the filter lets through. */
export async function listDocuments(filter: DocumentFilter, args: PageArgs, ctx: Context) {
  if ((filter.search?.length ?? 0) > LONGEST_SEARCH) {
    throw badInput(`Search for ${LONGEST_SEARCH} characters at most.`, { argument: 'search' });
  }
  const page = pageOf(args, 1);
  return connectionOf({
    rows: await documentPage(ctx, filter, page),
    page,
    cursorOf,
    totalCount: () => countDocuments(ctx, filter),
  });
}

/** Those of one organization; asked for several at once, they come in one statement. */
export async function listDocumentsOf(organizationId: string, args: PageArgs, ctx: Context) {
  const page = pageOf(args, 1);
  const { limit, after } = page;
  return connectionOf({
    rows: (await ctx.documentsOfOrganization.load({ organizationId, limit, after })) ?? [],
    page,
    cursorOf,
    totalCount: async () =>
      Number((await ctx.documentCountOfOrganization.load(organizationId))?.count ?? 0),
  });
}
