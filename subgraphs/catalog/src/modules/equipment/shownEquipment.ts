import type { CatalogueCache } from '../../catalogueCache.ts';
import type { ProductStatus } from '../product/domain/productStatus.ts';
import { modelsOfHits } from '../search/index/modelsOfHits.ts';
import { selectHits } from '../search/index/selectHits.ts';
import type { AudienceRules } from '../visibility/domain/audienceRules.ts';

/** The models that some product fits which the viewer may see: of others nobody is to learn. */
export function shownEquipment(
  catalogue: CatalogueCache,
  rules: AudienceRules | null,
  statuses: readonly ProductStatus[],
): Promise<ReadonlySet<string>> {
  return catalogue.rememberFound(`shown equipment ${rules?.key} ${statuses}`, async () => {
    const index = await catalogue.index();
    const everything = {
      ...{ text: null, incompleteBy: null, categoryIds: null, chosenCategoryIds: [] },
      ...{ brandIds: null, isInStock: null, attributes: [], fits: null },
    };
    return modelsOfHits(index, selectHits(index, { ...everything, rules, statuses }));
  });
}
