import { badInput } from '@kontor/kit/errors.ts';
import type { QueryResolvers } from '../../../types.generated.ts';
import { productFacts as factsOf } from '../../product.queries.ts';

const MOST = 5000;

export const productFacts: NonNullable<QueryResolvers['productFacts']> = (
  _parent,
  args,
  { em },
) => {
  const ids = args.ids ?? [];
  const codes = args.codes ?? [];
  if (ids.length + codes.length > MOST) {
    throw badInput(`At most ${MOST} ids and codes can be asked for at once.`);
  }
  return factsOf(em, ids, codes);
};
