import { MOST_COMPARED, toggledIn } from './toggledIn.ts';

const STORED = 'kontor.comparison';
const listeners = new Set<() => void>();
let skus: readonly string[] = read();

/** SKUs of the products that are gathered to be compared, while this tab is open. */
export const comparison = {
  skus: () => skus,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Takes a product in, or out again; one more than can be compared stays out. */
  toggle: (sku: string) => become(toggledIn(skus, sku)),
  clear: () => become([]),
};

/** Where products are compared; the address can be shared. */
export const comparisonAddress = (compared: readonly string[]): string =>
  `/compare?${new URLSearchParams(compared.map((sku) => ['sku', sku]))}`;

function become(next: readonly string[]): void {
  skus = next;
  sessionStorage.setItem(STORED, JSON.stringify(next));
  for (const listener of listeners) listener();
}

function read(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORED) ?? '[]');
    return Array.isArray(stored) ? stored.map(String).slice(0, MOST_COMPARED) : [];
  } catch {
    return [];
  }
}
