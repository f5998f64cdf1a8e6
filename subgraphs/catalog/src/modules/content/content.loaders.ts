import { loadMany } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type DataLoader from 'dataloader';
import type { CatalogueCache } from '../../catalogueCache.ts';
import { productsOfArticles } from '../article/article.queries.ts';
import { type ContentFileRow, filesOfOwners } from './contentFile.queries.ts';
import { contentRights } from './contentRights.ts';

export interface ContentLoaders {
  /** Files and pictures of an article, material or banner that the viewer may see; not those that are over. */
  filesOfContent: DataLoader<string, ContentFileRow[]>;
  /** What an article is about, whoever may see it. */
  productsOfArticle: DataLoader<string, Array<{ productId: string }>>;
}

export function contentLoaders(ctx: RequestContext, catalogue: CatalogueCache): ContentLoaders {
  return {
    filesOfContent: loadMany(
      async (ids) => filesOfOwners(ctx.em, ids, await contentRights({ ...ctx, catalogue })),
      ({ ownerId }) => ownerId,
    ),
    productsOfArticle: loadMany(
      (ids) => productsOfArticles(ctx.em, ids),
      ({ articleId }) => articleId,
    ),
  };
}
