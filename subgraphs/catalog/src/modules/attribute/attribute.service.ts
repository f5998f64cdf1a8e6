import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { takeCatalogueSoon } from '../product/product.writes.ts';
import { loadAttributes, usedOptions, usersOfAttribute } from './attribute.queries.ts';
import { removeAttribute, writeAttribute } from './attribute.writes.ts';
import {
  type AttributeInput,
  applyAttributeInput,
  breaksValues,
} from './domain/applyAttributeInput.ts';
import type { Attribute } from './domain/attribute.ts';

/** Creates or changes an attribute; values that products have always stay readable. */
export async function saveAttribute(ctx: Context, input: AttributeInput) {
  requireScope(ctx.viewer, 'catalog:write');
  const outcome = await ctx.em.transactional(async () => {
    await takeCatalogueSoon(ctx.em);
    const before = (await loadAttributes(ctx.em)).get(input.code);
    const decision = applyAttributeInput(input, before);
    if (!decision.ok) return invalidInput(decision.field, decision.message);
    const conflict = before && (await conflictWithValues(ctx, before, decision.attribute));
    if (conflict) return conflict;
    await writeAttribute(ctx.em, decision.attribute);
    return decision;
  });
  ctx.catalogue.renew();
  return outcome;
}

/** Removes an attribute that nothing and nobody uses. */
export async function deleteAttribute(ctx: Context, code: string) {
  requireScope(ctx.viewer, 'catalog:write');
  const outcome = await ctx.em.transactional(async () => {
    await takeCatalogueSoon(ctx.em);
    if (!(await loadAttributes(ctx.em)).has(code)) return notFound('attribute', code);
    const { isOfProducts, categories } = await usersOfAttribute(ctx.em, code);
    if (isOfProducts) return invalidInput('code', 'Products have this attribute.');
    if (categories.length > 0) {
      return invalidInput('code', `Categories ask for it: ${categories.join(', ')}.`);
    }
    await removeAttribute(ctx.em, code);
    return { ok: true as const };
  });
  ctx.catalogue.renew();
  return outcome;
}

async function conflictWithValues({ em }: Context, before: Attribute, after: Attribute) {
  if (breaksValues(before, after) && (await usersOfAttribute(em, before.code)).isOfProducts) {
    const isOfType = before.type !== after.type;
    return isOfType
      ? invalidInput('type', 'Products have values of this attribute: its type has to stay.')
      : invalidInput('unitCode', 'Products have values in a unit that can’t be told in this one.');
  }
  const kept = new Set(after.options.map(({ code }) => code));
  const gone = before.options.filter(({ code }) => !kept.has(code));
  if (gone.length === 0) return undefined;
  const used = await usedOptions(em, before.code);
  const missed = gone.find(({ code }) => used.includes(code));
  return missed && invalidInput('options', `Products have the option “${missed.ru}”.`);
}
