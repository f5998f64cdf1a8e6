import type { MissingFieldResolvers } from '../../types.generated.ts';
import { nameOfField } from '../completeness.service.ts';

export const MissingField: MissingFieldResolvers = {
  name: ({ field }, { locale }, ctx) => nameOfField(ctx, field, locale),
};
