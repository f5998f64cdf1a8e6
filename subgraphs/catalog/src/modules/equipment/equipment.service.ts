import { isId } from '@kontor/kit/ids.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { takeCatalogueSoon } from '../product/product.writes.ts';
import { type EquipmentModel, equipmentKey } from './domain/equipmentModel.ts';
import { type EquipmentInput, readEquipment } from './domain/readEquipment.ts';
import { isFitted, modelByKey } from './equipment.queries.ts';
import { removeEquipment, writeEquipment } from './equipment.writes.ts';

/** Makes a model or, by its id, changes one; what fits it fits it still. */
export async function saveEquipmentModel(
  ctx: Context,
  { id, ...input }: EquipmentInput & { id?: string | null },
) {
  requireScope(ctx.viewer, 'catalog:write');
  const decision = readEquipment(input);
  if (!decision.ok) return invalidInput(decision.field, decision.message);
  const outcome = await ctx.em.transactional(async () => {
    await takeCatalogueSoon(ctx.em);
    if (id && !isId(id)) return notFound('equipment model', id);
    const namesake = await modelByKey(ctx.em, equipmentKey(decision.details));
    if (namesake && namesake !== id) return invalidInput('model', 'There is this model already.');
    const savedId = await writeEquipment(ctx.em, id ?? null, decision.details);
    return savedId ? { ok: true as const, id: savedId } : notFound('equipment model', id ?? '');
  });
  if (!outcome.ok) return outcome;
  ctx.catalogue.renew();
  const model = (await ctx.catalogue.index()).equipment.get(outcome.id);
  return model ? { ok: true as const, model } : notFound('equipment model', outcome.id);
}

/** Removes a model that no product fits. */
export async function deleteEquipmentModel(ctx: Context, id: string) {
  requireScope(ctx.viewer, 'catalog:write');
  const outcome = await ctx.em.transactional(async () => {
    await takeCatalogueSoon(ctx.em);
    if (!isId(id)) return notFound('equipment model', id);
    if (await isFitted(ctx.em, id)) return invalidInput('id', 'Products fit this model.');
    return (await removeEquipment(ctx.em, id))
      ? { ok: true as const }
      : notFound('equipment model', id);
  });
  ctx.catalogue.renew();
  return outcome;
}

/** The models of these ids that the viewer may know of, by maker and model. */
export async function knownModels(
  ctx: Context,
  ids: ReadonlySet<string>,
): Promise<EquipmentModel[]> {
  const shown = await ctx.shownEquipment();
  const { equipment } = await ctx.catalogue.index();
  return equipment.listed.filter(({ id }) => ids.has(id) && (shown?.has(id) ?? true));
}
