import { isId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { ownerOf } from '../../ownerOf.ts';
import type { EquipmentModel } from './domain/equipmentModel.ts';
import { knownModels } from './equipment.service.ts';
import {
  addOwnModels,
  lockOwnEquipment,
  ownModelIds,
  removeOwnModels,
} from './ownEquipment.queries.ts';

/** An organization keeps no more machines. */
const MOST = 500;

/** The models that the viewer's organization has, by maker and model. */
export async function myEquipment(ctx: Context): Promise<EquipmentModel[]> {
  requireScope(ctx.viewer, 'catalog:read');
  ownerOf(ctx.viewer);
  return knownModels(ctx, await ctx.ownEquipment());
}

/** Adds to what the organization has, and takes off it; all of its people share the list. */
export async function changeMyEquipment(
  ctx: Context,
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
): Promise<InvalidInput | { ok: true; equipment: EquipmentModel[] }> {
  requireScope(ctx.viewer, 'catalog:read');
  const { organizationId } = ownerOf(ctx.viewer);
  if (add.length > MOST || remove.length > MOST) {
    return invalidInput('add', `At most ${MOST} models can be added or removed at once.`);
  }
  const known = new Set((await knownModels(ctx, new Set(add))).map(({ id }) => id));
  const unknown = add.findIndex((id) => !known.has(id));
  if (unknown >= 0) return invalidInput(`add.${unknown}`, 'There is no such equipment model.');
  const isTooMuch = await ctx.em.transactional(async () => {
    await lockOwnEquipment(ctx, organizationId);
    const removed = new Set(remove.filter(isId));
    const before = await ownModelIds(ctx, organizationId);
    const kept = [...before].filter((id) => !removed.has(id));
    if (new Set([...kept, ...known]).size > MOST) return true;
    await removeOwnModels(ctx, organizationId, [...removed]);
    await addOwnModels(ctx, organizationId, [...known]);
    return false;
  });
  if (isTooMuch) return invalidInput('add', `You may keep at most ${MOST} models.`);
  ctx.forgetOwnEquipment();
  return { ok: true, equipment: await myEquipment(ctx) };
}
