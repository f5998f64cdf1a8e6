import type { PriceFilePreviewResolvers } from '../../types.generated.ts';
import { fieldCode } from '../domain/placeColumns.ts';

export const PriceFilePreview: PriceFilePreviewResolvers = {
  columns: ({ columns }) =>
    columns.map(({ name, field }) => ({ name, field: field && fieldCode(field) })),
};
