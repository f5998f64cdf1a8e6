import { nameKey } from '../product/domain/nameKey.ts';
import type { Named } from '../search/domain/suggestNames.ts';
import type { EquipmentModel } from './domain/equipmentModel.ts';

/** Equipment models as their names are looked through while somebody types. */
export const equipmentNames = (models: readonly EquipmentModel[]): Named[] =>
  models.map(({ id, name, words }) => ({ id, name, key: nameKey(name), words }));
