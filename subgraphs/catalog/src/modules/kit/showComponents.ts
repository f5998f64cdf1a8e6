import type { Context } from '../../context.ts';
import type { ProductRow } from '../product/product.queries.ts';

export interface ShownComponent {
  product: ProductRow;
  quantity: string;
}

/** The components that the viewer may see: of the others a kit does not tell even that they are there. */
export async function showComponents(
  ctx: Context,
  { components }: Pick<ProductRow, 'components'>,
): Promise<ShownComponent[]> {
  const products = await Promise.all(
    components.map(({ productId }) => ctx.productById.load(productId)),
  );
  return components.flatMap(({ quantity }, place) => {
    const product = products[place];
    return product ? [{ product, quantity }] : [];
  });
}
