import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { CatalogueCache } from '../../catalogueCache.ts';
import { loadCategoryTree } from '../category/category.queries.ts';
import type { CategoryTree } from '../category/domain/categoryTree.ts';
import { type Audience, audienceOf } from './audience.ts';
import { AudienceRules } from './domain/audienceRules.ts';
import { limitAssortment } from './domain/limitAssortment.ts';
import { RuleSet } from './domain/ruleSet.ts';
import { type ShownGroups, shownGroups } from './domain/shownGroups.ts';
import { shownTree } from './domain/shownTree.ts';
import { productGroups, rulesFor } from './visibility.queries.ts';

/**
 * What the viewer of one request may see. All of it is remembered for as long as the catalogue stays
 * as it is, shared by audiences for whom the same rules hold.
 */
export class ViewerRules {
  readonly #ctx: RequestContext;
  readonly #catalogue: CatalogueCache;
  #rules: Promise<AudienceRules | null> | undefined;

  constructor(ctx: RequestContext, catalogue: CatalogueCache) {
    this.#ctx = ctx;
    this.#catalogue = catalogue;
  }

  /** Null = sees everything. */
  rules(): Promise<AudienceRules | null> {
    this.#rules ??= this.#loadRules();
    return this.#rules;
  }

  /** The categories and brands of what is shown; null = all. */
  async groups(): Promise<ShownGroups | null> {
    const rules = await this.rules();
    if (!rules || rules.hidesNothing) return null;
    return this.#catalogue.remember(`shown groups ${rules.key}`, async () =>
      shownGroups(rules, await this.#wholeTree(), await this.#productGroups()),
    );
  }

  /** The part of the tree that the viewer may know of. */
  async categoryTree(): Promise<CategoryTree> {
    const groups = await this.groups();
    const tree = await this.#wholeTree();
    const rules = await this.rules();
    if (!groups || !rules) return tree;
    return this.#catalogue.remember(`category tree ${rules.key}`, async () =>
      shownTree(tree, groups.categories),
    );
  }

  async #loadRules(): Promise<AudienceRules | null> {
    const audience = await audienceOf(this.#ctx, this.#catalogue);
    if (!audience) return null;
    const { isAssortmentLimited } = audience;
    const found = await Promise.all(
      levelsOf(audience).map((level) =>
        this.#ruleSet(level, isAssortmentLimited && level.contractId !== null),
      ),
    );
    const sets = found.filter(({ set }) => set.effects.size > 0);
    const key = JSON.stringify(sets.map(({ level }) => level));
    const load = async () =>
      new AudienceRules(
        key,
        sets.map(({ set }) => set),
        await this.#wholeTree(),
      );
    return this.#catalogue.remember(`rules that hold for ${key}`, load);
  }

  #ruleSet(level: Audience, isLimited: boolean): Promise<{ level: Audience; set: RuleSet }> {
    return this.#catalogue.remember(`rules for ${JSON.stringify(level)}`, async () => {
      const rules = await rulesFor(this.#ctx.em, level);
      return { level, set: new RuleSet(isLimited ? limitAssortment(rules) : rules) };
    });
  }

  #wholeTree(): Promise<CategoryTree> {
    return this.#catalogue.remember('category tree', () => loadCategoryTree(this.#ctx.em));
  }

  #productGroups() {
    return this.#catalogue.remember('product groups', () => productGroups(this.#ctx.em));
  }
}

/** For whom the rules that concern an audience are, the decisive ones first. */
function levelsOf({ contractId, organizationId, segment }: Audience): Audience[] {
  const everyone: Audience = { contractId: null, organizationId: null, segment: null };
  return [
    ...(contractId === null ? [] : [{ ...everyone, contractId }]),
    ...(organizationId === null ? [] : [{ ...everyone, organizationId }]),
    ...(segment === null ? [] : [{ ...everyone, segment }]),
    everyone,
  ];
}
