import type { EquipmentModel } from '../../equipment/domain/equipmentModel.ts';

/** The equipment models that there are, by id and in the order of lists. */
export class EquipmentNames {
  readonly #models = new Map<string, EquipmentModel>();
  #listed: readonly EquipmentModel[] | undefined;

  set(model: EquipmentModel): void {
    this.#models.set(model.id, model);
    this.#listed = undefined;
  }

  remove(id: string): void {
    this.#models.delete(id);
    this.#listed = undefined;
  }

  get(id: string): EquipmentModel | undefined {
    return this.#models.get(id);
  }

  /** By maker and model. */
  get listed(): readonly EquipmentModel[] {
    this.#listed ??= [...this.#models.values()].sort(compareModels);
    return this.#listed;
  }
}

const { compare } = new Intl.Collator('ru', { numeric: true });

const compareModels = (a: EquipmentModel, b: EquipmentModel): number =>
  compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
