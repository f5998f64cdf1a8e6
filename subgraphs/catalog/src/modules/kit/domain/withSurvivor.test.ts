import { expect, test } from 'vitest';
import { blankProduct } from '../../product/domain/productRecord.ts';
import { withSurvivor } from './withSurvivor.ts';

const part = (productId: string, quantity: string) => ({ productId, sku: productId, quantity });

test('a kit has the survivor in the place of what was merged into it, as much as of both', () => {
  const kit = {
    ...blankProduct('kit', 'KIT'),
    components: [part('old', '2'), part('rail', '1'), part('new', '0.5')],
  };
  const merged = withSurvivor(kit, new Set(['old']), { id: 'new', sku: 'new' });
  expect(merged.components).toEqual([part('new', '2.5'), part('rail', '1')]);
});
