import {
  type Connection,
  connectionOf,
  type Page,
  type PageArgs,
  pageOf,
} from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { isDecimal } from '@kontor/kit/money.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import {
  countDebtors,
  type DebtorFilter,
  type DebtorPosition,
  type DebtorRow,
  type DebtorSort,
  findDebtors,
} from './debtors.queries.ts';

const LONGEST_SEARCH = 100;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Customers that owe something or have paid in advance; for the seller's people. */
export async function listDebtors(
  ctx: RequestContext,
  filter: DebtorFilter,
  sort: DebtorSort,
  args: PageArgs,
): Promise<Connection<DebtorRow>> {
  requireScope(ctx.viewer, 'credit:read');
  requireSeller(ctx.viewer);
  if ((filter.search?.length ?? 0) > LONGEST_SEARCH) {
    throw badInput(`Search for ${LONGEST_SEARCH} characters at most.`, { argument: 'search' });
  }
  const page = pageOf(args, 3);
  const position = { after: positionOf(page, sort), limit: page.limit };
  return connectionOf({
    rows: await findDebtors(ctx, filter, sort, position),
    page,
    cursorOf: ({ sortedBy, organizationId, currency }) => [sortedBy, organizationId, currency],
    totalCount: () => countDebtors(ctx, filter),
  });
}

function positionOf({ after }: Page, sort: DebtorSort): DebtorPosition | null {
  if (!after) return null;
  const [sortedBy, organizationId, currency] = after.map(String);
  const isValue = {
    OVERDUE: isDecimal,
    BALANCE: isDecimal,
    OLDEST: (text: string) => DAY.test(text) && !Number.isNaN(Date.parse(text)),
    NAME: () => true,
  }[sort];
  if (sortedBy === undefined || !isValue(sortedBy) || !isId(organizationId ?? '')) {
    throw badInput('The cursor is not valid.', { argument: 'after' });
  }
  return { sortedBy, organizationId: organizationId ?? '', currency: currency ?? '' };
}
