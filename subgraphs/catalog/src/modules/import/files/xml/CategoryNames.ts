/** More levels are a circle. */
const DEEPEST = 20;

/** Categories as a file names them, each with the one above it. */
export class CategoryNames {
  readonly #byId = new Map<string, { name: string; parentId: string }>();

  add(id: string, name: string | undefined, parentId = ''): void {
    if (id !== '' && name) this.#byId.set(id, { name, parentId });
  }

  /** Names from the root down; undefined for an unknown id. */
  path(id: string): string[] | undefined {
    const names: string[] = [];
    let category = this.#byId.get(id);
    while (category && names.length < DEEPEST) {
      names.unshift(category.name);
      category = this.#byId.get(category.parentId);
    }
    return names.length > 0 ? names : undefined;
  }
}
