/** Picking begins with a confirmed order; asked again while it goes on, it stays begun. */
export const mayPick = (orderStatus: string): boolean =>
  orderStatus === 'CONFIRMED' || orderStatus === 'PICKING';
