import type { MaterialSourceResolvers } from '../../types.generated.ts';

export const MaterialSource: MaterialSourceResolvers = {};
