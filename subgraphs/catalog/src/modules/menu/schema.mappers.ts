import type { MenuOrderRow } from './menuOrder.queries.ts';

export type MenuOrderMapper = MenuOrderRow;
