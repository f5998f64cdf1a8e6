export type OrderStatus =
  | 'DRAFT'
  | 'AWAITING_APPROVAL'
  | 'PLACED'
  | 'ON_HOLD'
  | 'CONFIRMED'
  | 'PICKING'
  | 'PARTLY_SHIPPED'
  | 'SHIPPED'
  | 'DELIVERED'
  | 'CLOSED'
  | 'CANCELLED';

/** Who moves an order: its customer, the seller's people, or what happened in the warehouse or on the account. */
export type OrderParty = 'CUSTOMER' | 'SELLER' | 'SYSTEM';

export interface Transition {
  /** DRAFT is the cart that the order comes from; it is never a state of an order that is stored. */
  from: OrderStatus;
  to: OrderStatus;
  by: readonly OrderParty[];
}

/** All moves of an order; what is not listed does not happen. */
export const orderTransitions: readonly Transition[] = [
  { from: 'DRAFT', to: 'AWAITING_APPROVAL', by: ['CUSTOMER'] },
  { from: 'DRAFT', to: 'ON_HOLD', by: ['CUSTOMER'] },
  { from: 'DRAFT', to: 'PLACED', by: ['CUSTOMER'] },
  { from: 'AWAITING_APPROVAL', to: 'PLACED', by: ['CUSTOMER'] },
  { from: 'AWAITING_APPROVAL', to: 'ON_HOLD', by: ['CUSTOMER'] },
  { from: 'AWAITING_APPROVAL', to: 'CANCELLED', by: ['CUSTOMER', 'SELLER'] },
  { from: 'ON_HOLD', to: 'PLACED', by: ['SYSTEM'] },
  { from: 'ON_HOLD', to: 'CANCELLED', by: ['CUSTOMER', 'SELLER'] },
  { from: 'PLACED', to: 'ON_HOLD', by: ['SYSTEM'] },
  { from: 'PLACED', to: 'CONFIRMED', by: ['SELLER', 'SYSTEM'] },
  { from: 'PLACED', to: 'CANCELLED', by: ['CUSTOMER', 'SELLER'] },
  { from: 'CONFIRMED', to: 'PICKING', by: ['SYSTEM'] },
  { from: 'CONFIRMED', to: 'PARTLY_SHIPPED', by: ['SYSTEM'] },
  { from: 'CONFIRMED', to: 'SHIPPED', by: ['SYSTEM'] },
  { from: 'CONFIRMED', to: 'CANCELLED', by: ['CUSTOMER', 'SELLER'] },
  { from: 'PICKING', to: 'PARTLY_SHIPPED', by: ['SYSTEM'] },
  { from: 'PICKING', to: 'SHIPPED', by: ['SYSTEM'] },
  { from: 'PICKING', to: 'CANCELLED', by: ['SELLER'] },
  { from: 'PARTLY_SHIPPED', to: 'SHIPPED', by: ['SYSTEM'] },
  { from: 'SHIPPED', to: 'DELIVERED', by: ['SYSTEM'] },
  { from: 'DELIVERED', to: 'CLOSED', by: ['SYSTEM', 'SELLER'] },
];

/** Where an order in this state may be moved by this party. */
export function allowedNext(from: OrderStatus, party: OrderParty): OrderStatus[] {
  return orderTransitions
    .filter((each) => each.from === from && each.by.includes(party))
    .map(({ to }) => to);
}

export function isAllowed(from: OrderStatus, to: OrderStatus, party: OrderParty): boolean {
  return allowedNext(from, party).includes(to);
}
