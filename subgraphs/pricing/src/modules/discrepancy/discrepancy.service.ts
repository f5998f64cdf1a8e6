import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { findList } from '../publication/draft.service.ts';
import { type DraftBegun, type PriceFileAsked, readUpload } from '../publication/upload.service.ts';
import {
  countDiscrepancies,
  type Discrepancy,
  type DiscrepancyFilter,
  discrepanciesByIds,
  discrepancyPage,
} from './discrepancy.queries.ts';
import { explain } from './discrepancy.writes.ts';

const MOST_IDS = 100;
const LONGEST_EXPLANATION = 1000;

/** The journal of prices that differ from the ERP's, the latest found first. */
export async function listDiscrepancies(
  ctx: RequestContext,
  filter: DiscrepancyFilter,
  args: PageArgs,
): Promise<Connection<Discrepancy>> {
  requireScope(ctx.viewer, 'pricelists:read');
  requireSeller(ctx.viewer);
  const page = pageOf(args, 2);
  return connectionOf({
    rows: await discrepancyPage(ctx.em, filter, page.after && placeIn(page.after), page.limit),
    page,
    cursorOf: ({ foundAt, id }) => [foundAt, id],
    totalCount: () => countDiscrepancies(ctx.em, filter),
  });
}

function placeIn([foundAt, id]: readonly unknown[]): [string, string] {
  const isPlace =
    typeof foundAt === 'string' && !Number.isNaN(Date.parse(foundAt)) && typeof id === 'string';
  if (isPlace && isId(id)) return [foundAt, id];
  throw badInput('The cursor is not valid.', { argument: 'after' });
}

export interface Reconciliation extends PriceFileAsked {
  listId: string;
  /** Whether the ERP has no other prices than those of the file. */
  isComplete?: boolean;
}

/** Begins to compare a file of the ERP with the prices of a list as they are today. */
export async function reconcilePrices(
  ctx: RequestContext,
  { isComplete, ...asked }: Reconciliation,
): Promise<DraftBegun> {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  if (!(await findList(ctx, asked.listId))) return notFound('price list', asked.listId);
  return readUpload(ctx, 'RECONCILE', { ...asked, mode: isComplete ? 'FULL' : 'PARTIAL' });
}

export interface ExplainedDiscrepancies {
  ids: readonly string[];
  explanation: string;
  isClosed?: boolean;
}

/** Notes what a person says of discrepancies, all or none of them. */
export async function explainDiscrepancies(
  ctx: RequestContext,
  { ids, explanation, isClosed = false }: ExplainedDiscrepancies,
): Promise<{ ok: true; discrepancies: Discrepancy[] } | InvalidInput | NotFound> {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  if (ids.length < 1 || ids.length > MOST_IDS) {
    return invalidInput('ids', `1 to ${MOST_IDS} discrepancies are explained at once.`);
  }
  const text = explanation.trim();
  if (text === '' || text.length > LONGEST_EXPLANATION) {
    return invalidInput('explanation', `It has 1 to ${LONGEST_EXPLANATION} characters.`);
  }
  const known = await discrepanciesByIds(ctx.em, ids);
  const unknown = ids.find((id) => !known.some((one) => one.id === id.toLowerCase()));
  if (unknown !== undefined) return notFound('discrepancy', unknown);
  const said = { explanation: text, explainedBy: actorOf(ctx.viewer), isClosed, now: ctx.now() };
  await explain(ctx.em, ids, said);
  return { ok: true, discrepancies: await discrepanciesByIds(ctx.em, ids) };
}
