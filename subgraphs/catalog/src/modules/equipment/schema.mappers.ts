import type { Connection } from '@kontor/kit/cursors.ts';
import type { EquipmentModel } from './domain/equipmentModel.ts';

export type EquipmentModelMapper = EquipmentModel;
export type EquipmentModelConnectionMapper = Connection<EquipmentModel>;
