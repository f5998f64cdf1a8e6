import type { LineRefusal } from '../cart/domain/planCartLines.ts';
import type { HoldKind } from '../order/domain/statusForHolds.ts';

export interface PlaceOrderInput {
  cartId: string;
  idempotencyKey: string;
  mode?: 'VALIDATE' | 'COMMIT' | null;
  deliveryAddressId?: string | null;
  wantedDate?: string | null;
  externalNumber?: string | null;
  comment?: string | null;
  expectedTotalWithVat?: string | null;
  acceptPricesUntil?: string | null;
}

export type PlaceOutcome =
  | { ok: true; kind: 'PLACED'; orderId: string }
  | { ok: true; kind: 'VALID'; total: Amount; totalWithVat: Amount; holds: HoldKind[] }
  | CheckoutRefusal;

/** OVERTAKEN: another run of the key or of the cart decided meanwhile; look again. */
export type RunOutcome = PlaceOutcome | 'OVERTAKEN';

export type CheckoutRefusal =
  | { ok: false; reason: 'CART_EMPTY' | 'KEY_CONFLICT' }
  | { ok: false; reason: 'NOT_FOUND'; what: 'cart' | 'address'; id: string }
  | { ok: false; reason: 'LINES_REFUSED'; lines: LineRefusal[] }
  | { ok: false; reason: 'PRICES_MISSING'; productIds: string[] }
  | { ok: false; reason: 'PRICES_CHANGED'; totalWithVat: Amount }
  | { ok: false; reason: 'NOT_ENOUGH_STOCK'; lines: StockShortage[] }
  | { ok: false; reason: 'CREDIT_REFUSED'; needed: Amount };

export interface Amount {
  amount: string;
  currency: string;
}

export interface StockShortage {
  productId: string;
  sku: string;
  wanted: string;
  available: string;
}
