import { skuKey } from '../../product/domain/skuKey.ts';

/** What an equipment model is called. */
export interface EquipmentName {
  maker: string;
  model: string;
}

/** A kind of machine that spare parts fit. */
export interface EquipmentModel extends EquipmentName {
  id: string;
  /** Maker and model. */
  name: string;
  yearFrom: number | null;
  /** The last one; null where it is made still, or nobody knows. */
  yearTo: number | null;
  notes: string | null;
  /** What it is found by. */
  words: readonly string[];
}

export const equipmentText = ({ maker, model }: EquipmentName): string => `${maker} ${model}`;

/** What makes two spellings one model: those of an SKU, and where the maker's name ends. */
export const equipmentKey = (name: EquipmentName): string => skuKey(equipmentText(name));
