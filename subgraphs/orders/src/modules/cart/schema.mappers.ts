import type { CartRow } from './cart.queries.ts';
import type { CartLineRow } from './cartLine.queries.ts';
import type { LineRefusal } from './domain/planCartLines.ts';

export type CartMapper = CartRow;
export type CartLineMapper = CartLineRow;
export type CartLineRefusalMapper = LineRefusal;
export type CartChangedMapper = { cartId: string; leftOut: LineRefusal[] };
