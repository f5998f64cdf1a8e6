import type { Connection } from '@kontor/kit/cursors.ts';
import type { Discrepancy } from './discrepancy.queries.ts';

export type PriceDiscrepancyMapper = Discrepancy;
export type PriceDiscrepancyConnectionMapper = Connection<Discrepancy>;
