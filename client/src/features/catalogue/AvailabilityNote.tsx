import { Trans } from '@lingui/react/macro';
import type { ProductStatus } from '../../gql/schemaTypes.ts';
import { Day } from '../../ui/DateText.tsx';

interface AvailabilityNoteProps {
  status: ProductStatus;
  availableFrom: string | null;
}

/** Why a product can't be ordered (yet, or any more); nothing of one on sale. */
export function AvailabilityNote({ status, availableFrom }: AvailabilityNoteProps) {
  switch (status) {
    case 'PUBLISHED':
      return null;
    case 'DRAFT':
      return <Trans>Draft</Trans>;
    case 'DISCONTINUED':
      return <Trans>No longer sold</Trans>;
    case 'ANNOUNCED':
      return availableFrom ? (
        <Trans>
          Expected <Day value={availableFrom} />
        </Trans>
      ) : (
        <Trans>Announced</Trans>
      );
  }
}
