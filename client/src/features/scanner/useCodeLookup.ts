import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { newKey } from '../../lib/newKey.ts';
import { ScanCodeDocument, type ScanCodeMutation } from './ScanCode.generated';
import type { Found } from './scannedLines.ts';

/** Asks what a code stands for, as a row of a quick order that is only checked. */
export function useCodeLookup(): (code: string) => Promise<Found> {
  const [check] = useMutation(ScanCodeDocument);
  return useCallback(
    async (code) => {
      const rows = [{ code, quantity: '1' }];
      try {
        const { data } = await check({ variables: { input: { rows, idempotencyKey: newKey() } } });
        return foundBy(data?.quickOrder);
      } catch {
        return { kind: 'FAILED' };
      }
    },
    [check],
  );
}

function foundBy(answer: ScanCodeMutation['quickOrder'] | undefined): Found {
  const [row] = answer?.__typename === 'QuickOrderChecked' ? answer.rows : [];
  switch (row?.outcome) {
    case 'OK':
    case 'QTY_ADJUST_SUGGESTED':
      return row.product
        ? { kind: 'PRODUCT', product: row.product, packageQuantity: row.packageQuantity }
        : { kind: 'UNKNOWN' };
    case 'NOT_FOUND':
      return { kind: 'UNKNOWN' };
    case 'NOT_ORDERABLE':
    case 'AMBIGUOUS':
      return { kind: row.outcome };
    default:
      return { kind: 'FAILED' };
  }
}
