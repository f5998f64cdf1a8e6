import { addDecimals, compareDecimals, wholeTimes } from '../../lib/decimal.ts';

interface Component {
  /** In one kit. */
  quantity: string;
  product: {
    availability?: {
      isBanded: boolean;
      byWarehouse: ReadonlyArray<{ available: string }>;
    } | null;
  };
}

/** How many kits a component is enough for. */
export interface EnoughForKits {
  kits: string;
  /** Whether there may be more: of a large stock only the least is shown. */
  isAtLeast: boolean;
  /** Of no other component there is less. */
  isBottleneck: boolean;
}

/**
 * How many whole kits each component is enough for, put together in whichever warehouse has it; null
 * where its stock is not known.
 */
export function kitsOfComponents(components: readonly Component[]): Array<EnoughForKits | null> {
  const counted = components.map(({ quantity, product: { availability } }) => {
    if (!availability) return null;
    const perWarehouse = availability.byWarehouse.map(({ available }) =>
      wholeTimes(available, quantity).toString(),
    );
    return { kits: addDecimals(...perWarehouse), isAtLeast: availability.isBanded };
  });
  const known = counted.filter((count) => count !== null);
  const isFewest = (kits: string) => known.every((other) => compareDecimals(kits, other.kits) <= 0);
  return counted.map(
    (count) => count && { ...count, isBottleneck: !count.isAtLeast && isFewest(count.kits) },
  );
}
