import type { ProductResolvers } from '../../types.generated.ts';
import { showComponents } from '../showComponents.ts';

export const Product: Pick<ProductResolvers, 'components' | 'isKit' | '__resolveReference'> = {
  isKit: ({ components }) => components.length > 0,
  components: (kit, _args, ctx) => showComponents(ctx, kit),
};
