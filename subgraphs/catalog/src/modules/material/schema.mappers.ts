import type { Connection } from '@kontor/kit/cursors.ts';
import type { MaterialRow } from './material.queries.ts';

export type MaterialMapper = MaterialRow;
export type MaterialSourceMapper = MaterialRow;
export type MaterialConnectionMapper = Connection<MaterialRow>;
