import { type CategoryTree, pathOf } from '../../category/domain/categoryTree.ts';
import type { RuleSet, VisibleSubject } from './ruleSet.ts';
import type { Visibility } from './visibility.ts';

/**
 * How products stand before one audience. Rules for its contract go over those for its organization
 * over those for its segment over those for everyone; within these a rule on the product over one on a category, the nearest
 * first, over one on the brand over one on everything. Without any rule a product is shown.
 */
export class AudienceRules {
  /** Audiences with the same key are shown the same at one version of the catalogue. */
  readonly key: string;
  /** True where no rule hides anything, so that nothing need be left out. */
  readonly hidesNothing: boolean;
  /** True where moreover no price is withheld. */
  readonly showsAll: boolean;
  readonly #sets: readonly RuleSet[];
  readonly #tree: CategoryTree;
  /** By category and brand: what each set says of them, whatever the product. */
  readonly #ofGroups = new Map<string | null, Map<string | null, Array<Visibility | undefined>>>();

  /** The sets that concern the audience, the decisive one first. */
  constructor(key: string, sets: readonly RuleSet[], tree: CategoryTree) {
    this.key = key;
    this.#sets = sets.filter(({ effects }) => effects.size > 0);
    this.#tree = tree;
    const occurs = (effect: Visibility) => sets.some(({ effects }) => effects.has(effect));
    this.hidesNothing = !occurs('HIDDEN');
    this.showsAll = this.hidesNothing && !occurs('WITHOUT_PRICE');
  }

  effectOf({ number, categoryId, brandId }: VisibleSubject): Visibility {
    if (this.showsAll) return 'SHOWN';
    const ofGroup = this.#effectsOfGroup(categoryId, brandId);
    for (let i = 0; i < this.#sets.length; i += 1) {
      const effect = this.#sets[i]?.onProduct(number) ?? ofGroup[i];
      if (effect) return effect;
    }
    return 'SHOWN';
  }

  isShown(product: VisibleSubject): boolean {
    return this.hidesNothing || this.effectOf(product) !== 'HIDDEN';
  }

  /** Whether products of a category and brand are shown that have no rule of their own. */
  isGroupShown(categoryId: string | null, brandId: string | null): boolean {
    const effect = this.#effectsOfGroup(categoryId, brandId).find((each) => each !== undefined);
    return effect !== 'HIDDEN';
  }

  /** The products that have a rule of their own, each once. */
  productsWithRule(): VisibleSubject[] {
    const products = this.#sets.flatMap((set) => set.products());
    return [...new Map(products.map((product) => [product.number, product])).values()];
  }

  #effectsOfGroup(categoryId: string | null, brandId: string | null) {
    let ofCategory = this.#ofGroups.get(categoryId);
    if (!ofCategory) {
      ofCategory = new Map();
      this.#ofGroups.set(categoryId, ofCategory);
    }
    let effects = ofCategory.get(brandId);
    if (!effects) {
      const category = this.#tree.find(categoryId);
      const path = category ? pathOf(category).map(({ id }) => id) : [];
      effects = this.#sets.map((set) => set.onGroup(path.toReversed(), brandId));
      ofCategory.set(brandId, effects);
    }
    return effects;
  }
}
