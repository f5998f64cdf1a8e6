import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { suggestNames } from '../search/domain/suggestNames.ts';
import { typedText } from '../search/domain/typedText.ts';
import { readSearchWords } from '../search/readSearchWords.ts';
import type { EquipmentModel } from './domain/equipmentModel.ts';
import { equipmentNames } from './equipmentNames.ts';

/**
 * The equipment that the viewer may know of, by maker and model; with a search, the models whose names
 * have its words. All of it comes from memory.
 */
export async function listEquipment(
  ctx: Context,
  { search, ...args }: PageArgs & { search?: string | null },
): Promise<Connection<EquipmentModel>> {
  requireScope(ctx.viewer, 'catalog:read');
  const page = pageOf(args, 1, 50);
  const text = typedText(search ?? '');
  const query = text === '' ? null : await readSearchWords(ctx, text);
  const shown = await ctx.shownEquipment();
  const { equipment } = await ctx.catalogue.index();
  const models = equipment.listed.filter(({ id }) => shown?.has(id) ?? true);
  const named = suggestNames(equipmentNames(models), text, query, models.length);
  const ids = text === '' ? models.map(({ id }) => id) : named;
  const start = page.after ? ids.indexOf(String(page.after[0])) + 1 : 0;
  return connectionOf({
    rows: ids.slice(start, start + page.limit).flatMap((id) => equipment.get(id) ?? []),
    page,
    cursorOf: ({ id }) => [id],
    totalCount: async () => ids.length,
  });
}
