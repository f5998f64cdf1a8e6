import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isStaff, organizationOf, requireScope } from '@kontor/kit/viewer.ts';
import { type Context, seesDrafts } from '../../context.ts';
import { visibleStatuses } from '../product/domain/productStatus.ts';
import { skuKey } from '../product/domain/skuKey.ts';
import {
  checkPartNumbers,
  type PartNumberInput,
  type PartNumberProblem,
} from './domain/checkPartNumbers.ts';
import {
  countPartNumbers,
  findPartNumbers,
  type PartNumberConditions,
  type PartNumberRow,
} from './partNumber.queries.ts';
import { type PartNumberChange, writePartNumbers } from './partNumber.writes.ts';

const MOST_AT_ONCE = 5000;
const DEFAULT_PAGE = 50;
/** More numbers than any customer keeps. */
const MOST_KEPT = 200_000;
const READ_AT_ONCE = 5000;

export type PartNumbersOutcome =
  | { ok: true; changed: number }
  | { ok: false; code: 'INVALID_PART_NUMBERS'; problems: PartNumberProblem[] }
  | { ok: false; code: 'NOT_FOUND'; id: string };

/** Keeps numbers of one organization, all or none. A SKU that is hidden from the viewer is unknown. */
export async function setPartNumbers(
  ctx: Context,
  organizationId: string | null,
  numbers: readonly PartNumberInput[],
): Promise<PartNumbersOutcome> {
  requireScope(ctx.viewer, isStaff(ctx.viewer) ? 'catalog:write' : 'cart:write');
  if (numbers.length > MOST_AT_ONCE) {
    throw badInput(`At most ${MOST_AT_ONCE} numbers at once.`, { argument: 'numbers' });
  }
  const owner = await ownerOfNumbers(ctx, organizationId);
  if (!owner) return { ok: false, code: 'NOT_FOUND', id: organizationId ?? '' };
  const { changes, problems } = await readPartNumbers(ctx, numbers);
  if (problems.length > 0) return { ok: false, code: 'INVALID_PART_NUMBERS', problems };
  if (changes.length === 0) return { ok: true, changed: 0 };
  const changed = await ctx.em.transactional(() => keepPartNumbers(ctx, owner, changes));
  return { ok: true, changed };
}

/** What numbers mean, and which mean nothing. */
export async function readPartNumbers(
  ctx: Context,
  numbers: readonly PartNumberInput[],
): Promise<{ changes: PartNumberChange[]; problems: PartNumberProblem[] }> {
  const problems = checkPartNumbers(numbers);
  const products = await Promise.all(
    numbers.map(({ sku }) => (sku ? ctx.productBySkuKey.load(skuKey(sku)) : null)),
  );
  const changes: PartNumberChange[] = [];
  for (const [index, { number, sku }] of numbers.entries()) {
    const productId = products[index]?.id ?? null;
    if (sku && !productId) {
      problems.push({ index, number, reason: `There is no product with the SKU ${sku}.` });
    }
    changes.push({ number: number.trim(), numberKey: skuKey(number), productId });
  }
  return { changes, problems: problems.sort((a, b) => a.index - b.index) };
}

/** Inside a transaction, which is undone where there would be too many. */
export async function keepPartNumbers(
  ctx: Context,
  organizationId: string,
  changes: readonly PartNumberChange[],
): Promise<number> {
  const changed = await writePartNumbers(ctx, organizationId, changes);
  const all = { organizationId, search: null, statuses: visibleStatuses(true) };
  if ((await countPartNumbers(ctx, all)) > MOST_KEPT) {
    throw badInput(`An organization keeps at most ${MOST_KEPT} part numbers.`);
  }
  return changed;
}

/** In their order, without those of products that the viewer may not see. */
export async function listPartNumbers(
  ctx: Context,
  {
    organizationId,
    search,
    ...args
  }: PageArgs & { organizationId: string | null; search: string | null },
): Promise<Connection<PartNumberRow>> {
  requireScope(ctx.viewer, 'catalog:read');
  if (search?.includes('\0')) throw badInput('No number has this in it.', { argument: 'search' });
  const page = pageOf(args, 1, DEFAULT_PAGE);
  const owner = await ownerOfNumbers(ctx, organizationId);
  const statuses = visibleStatuses(seesDrafts(ctx));
  const find = (after: string | null, limit: number) =>
    owner ? findVisible(ctx, { organizationId: owner, search, statuses }, after, limit) : [];
  const after = page.after && String(page.after[0]);
  return connectionOf({
    rows: await find(after, page.limit),
    page,
    cursorOf: ({ numberKey }) => [numberKey],
    totalCount: async () =>
      owner ? countVisible(ctx, { organizationId: owner, search, statuses }) : 0,
  });
}

async function findVisible(
  ctx: Context,
  conditions: PartNumberConditions,
  after: string | null,
  limit: number,
): Promise<PartNumberRow[]> {
  const visibility = await ctx.visibility();
  if (!visibility || visibility.hidesNothing) return findPartNumbers(ctx, conditions, after, limit);
  // How many of them are hidden is not known before they are read.
  const found: PartNumberRow[] = [];
  for (let place = after; ; ) {
    const read = await findPartNumbers(ctx, conditions, place, READ_AT_ONCE);
    found.push(...read.filter(({ product }) => visibility.isShown(product)));
    if (found.length >= limit || read.length < READ_AT_ONCE) return found.slice(0, limit);
    place = read.at(-1)?.numberKey ?? null;
  }
}

async function countVisible(ctx: Context, conditions: PartNumberConditions): Promise<number> {
  const visibility = await ctx.visibility();
  if (!visibility || visibility.hidesNothing) return countPartNumbers(ctx, conditions);
  return (await findVisible(ctx, conditions, null, MOST_KEPT)).length;
}

/** Customers have numbers of their own; the seller's people must say whose they mean. Null = unknown. */
async function ownerOfNumbers(ctx: Context, organizationId: string | null): Promise<string | null> {
  if (!isStaff(ctx.viewer)) {
    const own = organizationOf(ctx.viewer);
    return organizationId === null || organizationId.toLowerCase() === own ? own : null;
  }
  if (organizationId === null) throw badInput('Say whose part numbers: `organizationId`.');
  const organization = await ctx.organizationById.load(organizationId.toLowerCase());
  return organization?.id ?? null;
}
