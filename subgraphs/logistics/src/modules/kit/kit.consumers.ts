import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { Context } from '../../context.ts';
import { recordTurned } from '../stock/stock.events.ts';
import { lockStock } from '../stock/stock.queries.ts';
import type { Kit } from './domain/kit.ts';
import { kitsAmong, lockOpening, noteInStock, writeKit } from './kit.queries.ts';
import { inStockOf } from './turnedKits.ts';

/** What catalog says that a product is put together of; no components: it is no kit. */
type ChangedKit = Kit & { quantityStep: string };

export const kitConsumers = {
  'product.kitChanged': ({ payload }: EventEnvelope, ctx: Context) =>
    keepKit(payload as ChangedKit, ctx),
};

/** Counts the product's stock by its components from now on, and tells what that makes of it. */
async function keepKit(kit: ChangedKit, ctx: Context): Promise<void> {
  const { productId } = kit;
  await lockOpening(ctx);
  const before = await kitsAmong(ctx, [productId]);
  const shelves = [...before, kit].flatMap(({ components }) => components);
  await lockStock(ctx, [productId, ...shelves.map((component) => component.productId)]);
  await writeKit(ctx, kit);
  const isInStock = (await inStockOf(ctx, [productId])).has(productId);
  await noteInStock(ctx, [{ productId, isInStock }]);
  recordTurned([{ productId, isInStock }], ctx);
}
