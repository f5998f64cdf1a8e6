/** `SHP-2026-000001`. */
export const shipmentNumber = (year: number, count: number): string =>
  `SHP-${year}-${String(count).padStart(6, '0')}`;
