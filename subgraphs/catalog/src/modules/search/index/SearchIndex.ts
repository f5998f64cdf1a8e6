import type { AttributeValue } from '../../attribute/domain/attribute.ts';
import type { EquipmentModel } from '../../equipment/domain/equipmentModel.ts';
import { PRODUCT_STATUSES, type ProductStatus } from '../../product/domain/productStatus.ts';
import { AttributeValues } from './AttributeValues.ts';
import { Codes } from './Codes.ts';
import { grown, moved, NOWHERE } from './columns.ts';
import { EquipmentNames } from './EquipmentNames.ts';
import { FITS } from './fits.ts';
import { Words } from './Words.ts';

/** What the index knows of a product. */
export interface IndexedProduct {
  number: number;
  skuKey: string;
  gtinKey: string | null;
  popularity: number;
  status: ProductStatus;
  isInStock: boolean;
  hasPriceGroup: boolean;
  brandId: string | null;
  categoryId: string | null;
  /** Separated by blanks. */
  nameWords: string;
  otherWords: string;
  attributes: Record<string, AttributeValue>;
  /** Ids of equipment models. */
  fits: readonly string[];
}

const STATUS = 3;
const ALIVE = 4;
const IN_STOCK = 8;
const PRICED = 16;
const ALL_FLAGS = 32;

/**
 * All products in memory, to find and count them without the database. A product stands at an
 * ordinal; when it changes it gets a new one and the old one is dead, so that every list of ordinals
 * only ever grows at its end.
 */
export class SearchIndex {
  readonly words = new Words((modelId, bits) => this.attributes.addProductsOf(FITS, modelId, bits));
  readonly attributes = new AttributeValues();
  readonly equipment = new EquipmentNames();
  skus = new Codes();
  gtins = new Codes();
  #size = 0;
  #changes = 0;
  #numbers = new Uint32Array(64);
  #popularities = new Float64Array(64);
  #flags = new Uint8Array(64);
  #lines = new Uint32Array(64);
  readonly #ordinals = new Map<number, number>();
  readonly #brandNames = new Map<string, string>();

  /** Ordinals are below it. */
  get size(): number {
    return this.#size;
  }

  /** Rises with every change: what was made of the index before may be wrong. */
  get changes(): number {
    return this.#changes;
  }

  /** How many products there are. */
  get count(): number {
    return this.#ordinals.size;
  }

  /** A product that is there already is known by its new content from now on. */
  put(product: IndexedProduct): void {
    const { number, brandId, categoryId } = product;
    this.remove(number);
    const ordinal = this.#size;
    this.#makeRoom(ordinal + 1);
    this.#numbers[ordinal] = number;
    this.#popularities[ordinal] = product.popularity;
    this.#flags[ordinal] = flagsOf(product);
    this.#lines[ordinal] = this.words.lines.add({ brandId, categoryId }, ordinal);
    this.words.add(ordinal, product.nameWords, product.otherWords);
    this.attributes.add(attributesOf(product));
    this.skus.add(product.skuKey);
    this.gtins.add(product.gtinKey ?? '');
    this.#ordinals.set(number, ordinal);
    this.#size += 1;
    this.#changes += 1;
  }

  remove(number: number): void {
    const ordinal = this.#ordinals.get(number);
    if (ordinal === undefined) return;
    this.#flags[ordinal] = 0;
    this.#ordinals.delete(number);
    this.#changes += 1;
  }

  nameBrand({ id, name, words }: { id: string; name: string; words: string }): void {
    this.#brandNames.set(id, name);
    this.words.nameBrand(id, words);
  }

  brandName(id: string): string {
    return this.#brandNames.get(id) ?? '';
  }

  nameEquipment(model: EquipmentModel): void {
    this.equipment.set(model);
    this.words.nameEquipment(model.id, model.words);
  }

  forgetEquipment(id: string): void {
    this.equipment.remove(id);
    this.words.nameEquipment(id, []);
  }

  ordinalOf(number: number): number | undefined {
    return this.#ordinals.get(number);
  }

  numberOf(ordinal: number): number {
    return this.#numbers[ordinal] ?? 0;
  }

  popularityOf(ordinal: number): number {
    return this.#popularities[ordinal] ?? 0;
  }

  /** For loops over very many products: by ordinal the flags, and the place of the line. */
  get columns(): { flags: Uint8Array; lineOf: Uint32Array } {
    return { flags: this.#flags, lineOf: this.#lines };
  }

  /** Place of the product's line in `words.lines.all`. */
  lineOf(ordinal: number): number {
    return this.#lines[ordinal] ?? 0;
  }

  isInStock(ordinal: number): boolean {
    return ((this.#flags[ordinal] ?? 0) & IN_STOCK) !== 0;
  }

  hasPriceGroup(ordinal: number): boolean {
    return ((this.#flags[ordinal] ?? 0) & PRICED) !== 0;
  }

  /** By flags, 1 for those of products that are alive and have one of the statuses. */
  flagsOf(statuses: readonly ProductStatus[]): Uint8Array {
    return Uint8Array.from({ length: ALL_FLAGS }, (_, flags) => {
      const status = PRODUCT_STATUSES[flags & STATUS];
      return (flags & ALIVE) !== 0 && status && statuses.includes(status) ? 1 : 0;
    });
  }

  /** Forgets the dead if they are more than so many, which gives the others new ordinals. */
  compact(mostDead = this.count + 10_000): void {
    if (this.#size - this.count <= mostDead) return;
    const newOrdinals = new Uint32Array(this.#size).fill(NOWHERE);
    let size = 0;
    for (let ordinal = 0; ordinal < this.#size; ordinal++) {
      if (((this.#flags[ordinal] ?? 0) & ALIVE) === 0) continue;
      this.#ordinals.set(this.numberOf(ordinal), size);
      newOrdinals[ordinal] = size++;
    }
    this.#numbers = moved(this.#numbers, newOrdinals, size);
    this.#popularities = moved(this.#popularities, newOrdinals, size);
    this.#flags = moved(this.#flags, newOrdinals, size);
    this.#lines = moved(this.#lines, newOrdinals, size);
    this.words.move(newOrdinals);
    this.attributes.move(newOrdinals);
    this.skus = this.skus.move(newOrdinals);
    this.gtins = this.gtins.move(newOrdinals);
    this.#size = size;
    this.#changes += 1;
  }

  #makeRoom(products: number): void {
    this.#numbers = grown(this.#numbers, products);
    this.#popularities = grown(this.#popularities, products);
    this.#flags = grown(this.#flags, products);
    this.#lines = grown(this.#lines, products);
  }
}

const attributesOf = ({ attributes, fits }: IndexedProduct): Record<string, AttributeValue> =>
  fits.length === 0 ? attributes : { ...attributes, [FITS]: [...fits] };

function flagsOf({ status, isInStock, hasPriceGroup }: IndexedProduct): number {
  return (
    PRODUCT_STATUSES.indexOf(status) |
    ALIVE |
    (isInStock ? IN_STOCK : 0) |
    (hasPriceGroup ? PRICED : 0)
  );
}
