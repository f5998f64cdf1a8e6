import type { StoredContentFileResolvers } from '../../types.generated.ts';

export const StoredContentFile: StoredContentFileResolvers = {};
