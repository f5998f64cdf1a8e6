import type { Connection } from '@kontor/kit/cursors.ts';
import type { PartNumberRow } from './partNumber.queries.ts';

export type PartNumberMapper = PartNumberRow;
export type PartNumberConnectionMapper = Connection<PartNumberRow>;
