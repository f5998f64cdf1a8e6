import { loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { QuoteSchema } from './quote.entity.ts';
import { findQuoteLines } from './quote.queries.ts';

export const loadQuotes = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(QuoteSchema, { id: { $in: ids } }),
    (quote) => quote.id,
  );

export const loadQuoteLines = (ctx: RequestContext) =>
  loadMany(
    (ids) => findQuoteLines(ctx, ids),
    (line) => line.quoteId,
  );
