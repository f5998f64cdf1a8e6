import { newId } from '@kontor/kit/ids.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { loadAttributes } from '../attribute/attribute.queries.ts';
import { takeCatalogueSoon } from '../product/product.writes.ts';
import { hasProducts, loadCategoryTree } from './category.queries.ts';
import { removeCategory, writeCategory } from './category.writes.ts';
import { applyCategoryInput, type CategoryInput } from './domain/applyCategoryInput.ts';

/** Creates a category or changes one: its names, its place in the tree, what it asks products for. */
export async function saveCategory(ctx: Context, input: CategoryInput) {
  requireScope(ctx.viewer, 'catalog:write');
  const outcome = await ctx.em.transactional(async () => {
    await takeCatalogueSoon(ctx.em);
    const tree = await loadCategoryTree(ctx.em);
    if (input.id && !tree.find(input.id)) return notFound('category', input.id);
    const decision = applyCategoryInput(input, newId(), tree, await loadAttributes(ctx.em));
    if (!decision.ok) return invalidInput(decision.field, decision.message);
    await writeCategory(ctx.em, decision.category);
    return { ok: true as const, id: decision.category.id };
  });
  ctx.catalogue.renew();
  return outcome;
}

/** Removes a category that nothing is in. */
export async function deleteCategory(ctx: Context, id: string) {
  requireScope(ctx.viewer, 'catalog:write');
  const outcome = await ctx.em.transactional(async () => {
    await takeCatalogueSoon(ctx.em);
    const category = (await loadCategoryTree(ctx.em)).find(id);
    if (!category) return notFound('category', id);
    if (category.children.length > 0) return invalidInput('id', 'There are categories below it.');
    if (await hasProducts(ctx.em, id)) return invalidInput('id', 'There are products in it.');
    await removeCategory(ctx.em, id);
    return { ok: true as const };
  });
  ctx.catalogue.renew();
  return outcome;
}
