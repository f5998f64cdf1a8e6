import { fileURLToPath } from 'node:url';
import { loadTypeDefs } from '@kontor/kit/schema.ts';
import type { SubgraphDefinition } from '@kontor/kit/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { CategorySchema } from './modules/category/category.entity.ts';
import { stageBulkEditJob } from './modules/change/bulkEdit.service.ts';
import { publishJob } from './modules/change/publishing.service.ts';
import { undoJob } from './modules/change/undo.service.ts';
import { tidyChangesets } from './modules/change/upkeep.service.ts';
import { OwnEquipmentSchema } from './modules/equipment/ownEquipment.entity.ts';
import { importCatalogue } from './modules/import/importCatalogue.ts';
import { readImportJob } from './modules/import/importProducts.service.ts';
import { FavouriteListSchema, FavouriteSchema } from './modules/list/favouriteList.entity.ts';
import { SavedSearchSchema } from './modules/list/savedSearch.entity.ts';
import { ProductFollowSchema } from './modules/novelty/productFollow.entity.ts';
import { tellFollowers } from './modules/novelty/tellFollowers.ts';
import { orderPlaced } from './modules/oftenBought/boughtTogether.events.ts';
import { forgetOldPairs } from './modules/oftenBought/forgetOldPairs.ts';
import { importPartNumbers } from './modules/partNumber/importPartNumbers.ts';
import { PartNumberSchema } from './modules/partNumber/partNumber.entity.ts';
import { BrandSchema } from './modules/product/brand.entity.ts';
import { ProductSchema } from './modules/product/product.entity.ts';
import { resolvers } from './modules/resolvers.generated.ts';
import { availabilityChanged } from './modules/search/availability.events.ts';
import { PastSearchSchema } from './modules/search/pastSearch.entity.ts';
import { warmUpSearch } from './modules/search/warmUpSearch.ts';
import { ContractSchema } from './modules/visibility/contract.entity.ts';
import { contractChanged } from './modules/visibility/contract.events.ts';
import { CustomerSchema } from './modules/visibility/customer.entity.ts';
import { organizationChanged } from './modules/visibility/customer.events.ts';
import { importVisibility } from './modules/visibility/importVisibility.ts';
import { VisibilityRuleSchema } from './modules/visibility/visibilityRule.entity.ts';
import { seedDemo } from './seedDemo.ts';

export const catalog: SubgraphDefinition<Context> = {
  name: 'catalog',
  typeDefs: loadTypeDefs(import.meta.url),
  resolvers,
  orm: {
    entities: [
      ...[
        ProductSchema,
        BrandSchema,
        CategorySchema,
        CustomerSchema,
        ContractSchema,
        VisibilityRuleSchema,
      ],
      ...[FavouriteListSchema, FavouriteSchema, SavedSearchSchema, PastSearchSchema],
      ...[PartNumberSchema, OwnEquipmentSchema, ProductFollowSchema],
    ],
    migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  },
  createContext,
  warmUp: warmUpSearch,
  consumers: {
    'order.placed': orderPlaced,
    'organization.changed': organizationChanged,
    'contract.changed': contractChanged,
    'stock.availabilityChanged': availabilityChanged,
  },
  jobs: {
    readImport: readImportJob,
    stageBulkEdit: stageBulkEditJob,
    publishChangeset: publishJob,
    undoChangeset: undoJob,
    tellFollowers,
    tidyChangesets: (_payload, ctx) => tidyChangesets(ctx),
    forgetOldPairs: (_payload, ctx) => forgetOldPairs(ctx),
  },
  cron: [
    { job: 'tidyChangesets', pattern: '*/5 * * * *' },
    { job: 'forgetOldPairs', pattern: '20 3 * * *' },
  ],
  imports: {
    catalogue: importCatalogue,
    visibility: importVisibility,
    'part-numbers': importPartNumbers,
  },
  seedDemo,
};
