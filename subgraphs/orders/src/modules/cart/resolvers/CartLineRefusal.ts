import type { CartLineRefusalResolvers } from '../../types.generated.ts';
import type { LineRefusal } from '../domain/planCartLines.ts';

export const CartLineRefusal: CartLineRefusalResolvers = {
  message: (refusal) => messageOf(refusal),
};

function messageOf({ code, sku, nearest }: LineRefusal): string {
  switch (code) {
    case 'UNKNOWN_PRODUCT':
      return `There is no product "${sku}".`;
    case 'NOT_ORDERABLE':
      return `${sku} can't be ordered at present.`;
    case 'QUANTITY_NOT_ALLOWED':
      return `${sku} can't be ordered in this quantity; the nearest allowed: ${nearest.join(', ')}.`;
  }
}
