import { newId } from '@kontor/kit/ids.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { nameKey } from '../product/domain/nameKey.ts';
import type { CategoryName } from '../product/domain/productDraft.ts';

/**
 * Finds categories by their path of names, in either language, and makes what is missing of a path.
 * Read once per transaction.
 */
export class CategoryPaths {
  readonly #em: EntityManager;
  readonly #known = new Map<string, Place>();

  static async load(em: EntityManager): Promise<CategoryPaths> {
    const paths = new CategoryPaths(em);
    const rows = await tablesOf(em)
      .selectFrom('category')
      .select(['id', 'parent_id', 'key_ru', 'key_en', 'path_names'])
      .execute();
    for (const row of rows) {
      paths.#remember(row.parent_id, row.key_ru, row.key_en, {
        id: row.id,
        pathNames: row.path_names,
      });
    }
    return paths;
  }

  private constructor(em: EntityManager) {
    this.#em = em;
  }

  /** Id of the last category of the path. */
  async ensure(path: CategoryName[]): Promise<string | undefined> {
    let parent: Place | undefined;
    for (const name of path) parent = this.#find(parent, name) ?? (await this.#add(parent, name));
    return parent?.id;
  }

  #find(parent: Place | undefined, { ru, en }: CategoryName): Place | undefined {
    const below = parent?.id ?? null;
    return (
      this.#known.get(placeKey(below, 'ru', nameKey(ru))) ??
      this.#known.get(placeKey(below, 'en', nameKey(en)))
    );
  }

  async #add(parent: Place | undefined, { ru, en }: CategoryName): Promise<Place> {
    const names = ru === en ? ru : `${ru} ${en}`;
    const place = { id: newId(), pathNames: parent ? `${parent.pathNames} ${names}` : names };
    const category = {
      id: place.id,
      parent_id: parent?.id ?? null,
      name_ru: ru,
      name_en: en,
      key_ru: nameKey(ru),
      key_en: nameKey(en),
      path_names: place.pathNames,
    };
    await tablesOf(this.#em).insertInto('category').values(category).execute();
    this.#remember(category.parent_id, category.key_ru, category.key_en, place);
    return place;
  }

  #remember(parentId: string | null, keyRu: string, keyEn: string, place: Place): void {
    this.#known.set(placeKey(parentId, 'ru', keyRu), place);
    this.#known.set(placeKey(parentId, 'en', keyEn), place);
  }
}

interface Place {
  id: string;
  pathNames: string;
}

const placeKey = (parentId: string | null, language: 'ru' | 'en', key: string): string =>
  `${parentId ?? ''} ${language} ${key}`;
