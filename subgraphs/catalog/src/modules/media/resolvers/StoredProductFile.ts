import type { StoredProductFileResolvers } from '../../types.generated.ts';

export const StoredProductFile: StoredProductFileResolvers = {};
