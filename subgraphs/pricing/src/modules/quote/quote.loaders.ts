import { loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { QuoteLineSchema, QuoteSchema } from './quote.entity.ts';

export const loadQuotes = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(QuoteSchema, { id: { $in: ids } }),
    (quote) => quote.id,
  );

export const loadQuoteLines = ({ em }: RequestContext) =>
  loadMany(
    (ids) =>
      em.find(QuoteLineSchema, { quoteId: { $in: ids } }, { orderBy: { quoteId: 1, lineNo: 1 } }),
    (line) => line.quoteId,
  );
