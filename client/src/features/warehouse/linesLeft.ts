import { addDecimals, isZero, subtractDecimals } from '../../lib/decimal.ts';
import { tidy } from '../../lib/orderQuantity.ts';
import type { ShipmentDeskQuery } from './ShipmentDesk.generated';

export type OrderAtDesk = NonNullable<ShipmentDeskQuery['order']>;
type Line = OrderAtDesk['lines'][number];

export interface OpenLine extends Line {
  shipped: string;
  left: string;
}

/** The lines of which something is still to go out, counted from the shipments that have left. */
export function linesLeft({
  lines,
  shipments,
}: Pick<OrderAtDesk, 'lines' | 'shipments'>): OpenLine[] {
  const gone = (shipments ?? []).flatMap((shipment) => shipment.lines);
  return lines
    .map((line) => {
      const quantities = gone.filter(({ orderLineId }) => orderLineId === line.id);
      const shipped = tidy(addDecimals(...quantities.map(({ quantity }) => quantity)));
      return { ...line, shipped, left: tidy(subtractDecimals(line.quantity, shipped)) };
    })
    .filter(({ left }) => !isZero(left));
}
