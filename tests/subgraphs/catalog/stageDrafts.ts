import {
  openStage,
  stageChangeset,
} from '../../../subgraphs/catalog/src/modules/change/staging.service.ts';
import type { ProductDraft } from '../../../subgraphs/catalog/src/modules/product/domain/productDraft.ts';
import { prepareProducts } from '../../../subgraphs/catalog/src/modules/product/prepareProducts.ts';
import type { CatalogWorld } from './catalogWorld.ts';

/** A changeset of these drafts, each a row of a file, ready to be published; answers its id. */
export async function stageDrafts(
  world: CatalogWorld,
  drafts: readonly ProductDraft[],
): Promise<string> {
  const ctx = world.context();
  const id = await stageChangeset(ctx, { kind: 'IMPORT', title: 'products.csv', source: {} });
  const stage = await openStage(ctx, id);
  if (!stage) throw new Error('The new changeset is not being read.');
  const prepared = await prepareProducts(ctx, drafts);
  const rows = prepared.map((product, i) => ({
    ...product,
    number: i + 2,
    sku: product.draft.sku ?? product.record.sku,
  }));
  await stage.add(rows, 1);
  await stage.finish();
  return id;
}
