export interface Block {
  level: 'WARN' | 'HOLD_SHIPMENT' | 'PREPAID_ONLY' | 'STOP';
  bypassUntil?: Date | null;
}

/** Goods wait from HOLD_SHIPMENT on, unless finance lets them leave for a time. */
export function stopsShipping({ level, bypassUntil }: Block, now: Date): boolean {
  if (level === 'WARN') return false;
  return bypassUntil == null || bypassUntil <= now;
}
