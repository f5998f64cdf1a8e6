/** The number people call an order by: the year it was placed in and a serial number, `2026-000123`. */
export function orderNumber(placedAt: Date, serial: string): string {
  return `${placedAt.getUTCFullYear()}-${serial.padStart(6, '0')}`;
}
