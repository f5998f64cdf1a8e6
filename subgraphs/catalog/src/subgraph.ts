import { fileURLToPath } from 'node:url';
import { loadTypeDefs } from '@kontor/kit/schema.ts';
import type { SubgraphDefinition } from '@kontor/kit/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { CategorySchema } from './modules/category/category.entity.ts';
import { BrandSchema } from './modules/product/brand.entity.ts';
import { ProductSchema } from './modules/product/product.entity.ts';
import { resolvers } from './modules/resolvers.generated.ts';

export const catalog: SubgraphDefinition<Context> = {
  name: 'catalog',
  typeDefs: loadTypeDefs(import.meta.url),
  resolvers,
  orm: {
    entities: [ProductSchema, BrandSchema, CategorySchema],
    migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  },
  createContext,
};
