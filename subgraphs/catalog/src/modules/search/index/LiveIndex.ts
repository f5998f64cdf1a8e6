import type { EntityManager } from '@mikro-orm/postgresql';
import * as rows from './indexRows.queries.ts';
import { SearchIndex } from './SearchIndex.ts';

const BATCH = 1000;

/** Before all others. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** So many changed products are taken in before an answer; more of them while answers go on. */
const MANY = 20_000;

/**
 * The index of the search, kept as the catalogue is. It is built when it is first asked for; after
 * that what changed in the catalogue since the version that it is of is read before it answers.
 */
export class LiveIndex {
  readonly index = new SearchIndex();
  readonly #em: EntityManager;
  #version = -1n;
  #state = 0;
  #reading: Promise<void> | undefined;
  #catchingUp: Promise<void> | undefined;
  #hasFailed = false;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /** Differs whenever the index does: what was found holds for one of them. */
  get state(): number {
    return this.#state;
  }

  /**
   * The index, not older than the version. Only after a change of very many products, such as an
   * import, it is some seconds behind, rather than that everybody waits.
   */
  async at(version: bigint): Promise<SearchIndex> {
    // A reading that is under way may have begun before the version was there; the next one has not.
    for (let tries = 0; tries < 2; tries++) {
      if (this.#version >= version || this.#catchingUp) break;
      this.#reading ??= this.#read().finally(() => {
        this.#reading = undefined;
      });
      await this.#reading;
    }
    return this.index;
  }

  async #read(): Promise<void> {
    const isAwaited = this.#version < 0n || this.#hasFailed;
    // Whatever is read after the version is as it was then, or newer.
    const version = await rows.readVersion(this.#em);
    if (isAwaited || !(await rows.isMuchChangedAfter(this.#em, this.#version, MANY))) {
      return this.#takeIn(version);
    }
    this.#catchingUp = this.#takeIn(version)
      // Whoever asks next tries again, and is told if that fails.
      .catch(() => {
        this.#hasFailed = true;
      })
      .finally(() => {
        this.#catchingUp = undefined;
      });
  }

  async #takeIn(version: bigint): Promise<void> {
    const em = this.#em;
    const since = this.#version;
    for (const brand of await rows.brandsChangedAfter(em, since)) this.index.nameBrand(brand);
    for (const model of await rows.equipmentChangedAfter(em, since)) {
      if (model.isRemoved) this.index.forgetEquipment(model.id);
      else this.index.nameEquipment(model);
    }
    const categories = await rows.categoriesIfChangedAfter(em, since);
    if (categories.length > 0) this.index.words.nameCategories(categories);
    for (const number of await rows.productsGoneAfter(em, since)) this.index.remove(number);
    await this.#takeInProducts(since);
    this.index.compact();
    this.#version = version;
    this.#hasFailed = false;
    this.#state += 1;
  }

  /** All of them for the first time, then what changed. */
  #takeInProducts(since: bigint): Promise<void> {
    const em = this.#em;
    // What is found and counted together then stands together in memory, which is twice as fast.
    if (since < 0n) {
      return this.#takeInFrom<rows.CategoryPlace>({ categoryId: NO_ID, number: -1 }, (place) =>
        rows.productsByCategoryAfter(em, place, BATCH),
      );
    }
    const start = { changedIn: String(since), number: Number.MAX_SAFE_INTEGER };
    return this.#takeInFrom(start, (place) => rows.productsChangedAfter(em, place, BATCH));
  }

  /** The next products are on their way while some are taken in. */
  async #takeInFrom<Place>(
    start: Place,
    readAfter: (place: Place) => Promise<Array<rows.ProductChange & Place>>,
  ): Promise<void> {
    let coming = readAfter(start);
    for (;;) {
      const products = await coming;
      const last = products.at(-1);
      if (!last) return;
      coming = readAfter(last);
      for (const product of products) {
        if (product.isMerged) this.index.remove(product.number);
        else this.index.put(product);
      }
      this.#state += 1;
    }
  }
}

/** One index for each database that this process works on. */
const indexes = new WeakMap<object, LiveIndex>();

export function liveIndexOf(em: EntityManager): LiveIndex {
  const database = em.getDriver();
  let index = indexes.get(database);
  if (!index) {
    // Of no request: it outlives them, and joins no transaction of theirs.
    index = new LiveIndex(em.fork());
    indexes.set(database, index);
  }
  return index;
}
