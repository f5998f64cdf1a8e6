import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type LiveIndex, liveIndexOf } from './modules/search/index/LiveIndex.ts';
import type { SearchIndex } from './modules/search/index/SearchIndex.ts';
import { tablesOf } from './tables.ts';

const LARGEST = 1000;

/**
 * What was read of the catalogue, for as long as the catalogue stays as it is. The database raises
 * the version in the transaction of every change, and a request asks for it once: answers are exact
 * at once after a change by any process, without signals that could be late or lost. Not for use in
 * a transaction that writes: the version that it sees may never come to be.
 */
export class CatalogueCache {
  readonly #em: EntityManager;
  readonly #entries: Entries;
  readonly #live: LiveIndex;
  #version: Promise<string> | undefined;

  constructor(em: EntityManager) {
    this.#em = em;
    this.#entries = entriesOf(em);
    this.#live = liveIndexOf(em);
  }

  /** The answer of `load` at this version of the catalogue; the least recently used are forgotten. */
  async remember<T>(key: string, load: () => Promise<T>): Promise<T> {
    return this.#entries.get(await this.version(), key, load);
  }

  /** As `remember`, for what is found by the index, which may be behind the version for a while. */
  async rememberFound<T>(key: string, load: () => Promise<T>): Promise<T> {
    await this.index();
    return this.remember(`${this.#live.state} ${key}`, load);
  }

  /** All products in memory; an answer must come of it at once, because it changes. */
  async index(): Promise<SearchIndex> {
    return this.#live.at(BigInt(await this.version()));
  }

  /** Of the catalogue as this request sees it. */
  version(): Promise<string> {
    this.#version ??= this.#readVersion();
    return this.#version;
  }

  /** After the request itself has changed the catalogue: what it reads from now on is of that. */
  renew(): void {
    this.#version = undefined;
  }

  async #readVersion(): Promise<string> {
    const { rows } = await sql<{ version: string }>`
      ${PREPARED} select version from catalogue_version`.execute(tablesOf(this.#em));
    return rows[0]?.version ?? '0';
  }
}

class Entries {
  #version = '';
  readonly #values = new Map<string, Promise<unknown>>();

  get<T>(version: string, key: string, load: () => Promise<T>): Promise<T> {
    // A request that began before the latest change reads for itself.
    if (this.#isOlder(version)) return load();
    if (version !== this.#version) {
      this.#values.clear();
      this.#version = version;
    }
    // A key names what is loaded, so that its value has the type of this `load`.
    const value = (this.#values.get(key) as Promise<T> | undefined) ?? this.#load(key, load);
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  #isOlder(version: string): boolean {
    return this.#version !== '' && BigInt(version) < BigInt(this.#version);
  }

  #load<T>(key: string, load: () => Promise<T>): Promise<T> {
    if (this.#values.size >= LARGEST) {
      const oldest = this.#values.keys().next();
      if (!oldest.done) this.#values.delete(oldest.value);
    }
    const value = load();
    value.catch(() => {
      if (this.#values.get(key) === value) this.#values.delete(key);
    });
    return value;
  }
}

/** One cache for each database that this process works on. */
const entriesByDatabase = new WeakMap<object, Entries>();

function entriesOf(em: EntityManager): Entries {
  const database = em.getDriver();
  let entries = entriesByDatabase.get(database);
  if (!entries) {
    entries = new Entries();
    entriesByDatabase.set(database, entries);
  }
  return entries;
}
