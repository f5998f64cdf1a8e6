import type { DocumentFileResolvers } from '../../types.generated.ts';

export const DocumentFile: DocumentFileResolvers = {
  url: ({ id }) => `/files/${id}`,
};
