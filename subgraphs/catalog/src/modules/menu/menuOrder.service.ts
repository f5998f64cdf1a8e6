import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import type { Category } from '../category/domain/categoryTree.ts';
import { audienceOf } from '../visibility/audience.ts';
import { inMenuOrder } from './domain/inMenuOrder.ts';
import { type MenuOrderRow, menuOrders, writeMenuOrder } from './menuOrder.queries.ts';

const MOST_CATEGORIES = 1000;
const SEGMENT = /^[\p{L}\p{N}_-]{1,64}$/u;

/** The roots that the viewer may see, in the order of the viewer's segment. */
export async function rootsInOrder(ctx: Context): Promise<Category[]> {
  const { roots } = await ctx.categoryTree();
  const audience = await audienceOf(ctx, ctx.catalogue);
  if (!audience?.segment) return roots;
  const orders = await ctx.catalogue.remember('menu orders', () => menuOrders(ctx.em));
  const order = orders.find(({ segment }) => segment === audience.segment);
  return inMenuOrder(roots, order?.categoryIds ?? []);
}

export async function listMenuOrders(ctx: Context): Promise<MenuOrderRow[]> {
  requireScope(ctx.viewer, 'catalog:write');
  return menuOrders(ctx.em);
}

/** An order without categories is the tree's own again. */
export async function setMenuOrder(ctx: Context, { segment, categoryIds }: MenuOrderRow) {
  requireScope(ctx.viewer, 'catalog:write');
  if (!SEGMENT.test(segment)) {
    return invalidInput(
      'segment',
      'A segment is a code of 1 to 64 letters, digits, dashes and underscores.',
    );
  }
  if (categoryIds.length > MOST_CATEGORIES) {
    return invalidInput('categoryIds', `Name at most ${MOST_CATEGORIES} categories.`);
  }
  if (new Set(categoryIds).size < categoryIds.length) {
    return invalidInput('categoryIds', 'Name each category once.');
  }
  const { roots } = await ctx.categoryTree();
  const unknown = categoryIds.find((id) => !roots.some((root) => root.id === id));
  if (unknown !== undefined) return notFound('root category', unknown);
  await writeMenuOrder(ctx.em, { segment, categoryIds });
  ctx.catalogue.renew();
  return { __typename: 'MenuOrderSet' as const, segment };
}
