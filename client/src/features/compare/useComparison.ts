import { useSyncExternalStore } from 'react';
import { comparison } from './comparison.ts';

/** SKUs of the products that are gathered to be compared. */
export const useComparison = (): readonly string[] =>
  useSyncExternalStore(comparison.subscribe, comparison.skus);
