import type { Visibility } from './visibility.ts';

/** What of a product decides whether somebody sees it. */
export interface VisibleSubject {
  /** `product.number`. */
  number: number;
  categoryId: string | null;
  brandId: string | null;
}

/** A rule on one product, on all of a category (and below it) or brand, or on everything. */
export type VisibilityRule = { effect: Visibility } & (
  | { on: 'product'; product: VisibleSubject }
  | { on: 'category' | 'brand'; id: string }
  | { on: 'everything' }
);

/** All rules for one organization, for one segment, or for everyone, by what they are on. */
export class RuleSet {
  /** The effects that occur in it. */
  readonly effects: ReadonlySet<Visibility>;
  readonly #products = new Map<number, { product: VisibleSubject; effect: Visibility }>();
  readonly #categories = new Map<string, Visibility>();
  readonly #brands = new Map<string, Visibility>();
  #everything: Visibility | undefined;

  constructor(rules: readonly VisibilityRule[]) {
    this.effects = new Set(rules.map(({ effect }) => effect));
    for (const rule of rules) {
      if (rule.on === 'product') this.#products.set(rule.product.number, rule);
      else if (rule.on === 'category') this.#categories.set(rule.id, rule.effect);
      else if (rule.on === 'brand') this.#brands.set(rule.id, rule.effect);
      else this.#everything = rule.effect;
    }
  }

  onProduct(number: number): Visibility | undefined {
    return this.#products.size === 0 ? undefined : this.#products.get(number)?.effect;
  }

  /** What holds of all products of a category and brand; `path` goes from the category up to its root. */
  onGroup(path: readonly string[], brandId: string | null): Visibility | undefined {
    for (const categoryId of path) {
      const effect = this.#categories.get(categoryId);
      if (effect) return effect;
    }
    return (brandId === null ? undefined : this.#brands.get(brandId)) ?? this.#everything;
  }

  /** The products that have a rule of their own. */
  products(): VisibleSubject[] {
    return [...this.#products.values()].map(({ product }) => product);
  }
}
