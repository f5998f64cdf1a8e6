import { useLocalStorage } from '@mantine/hooks';
import { useContext } from 'react';
import { ViewerContext } from '../session/viewer.ts';

/** Prices without VAT, as they are agreed, or with it, as they are paid. */
export type VatView = 'net' | 'gross';

/** How this person wants to see prices; remembered for each person who uses this browser. */
export function useVatView(): [VatView, (view: VatView) => void] {
  const [view, choose] = useLocalStorage<VatView>({
    key: `kontor.vat.${useContext(ViewerContext)?.user?.id ?? ''}`,
    defaultValue: 'net',
    getInitialValueInEffect: false,
  });
  return [view === 'gross' ? 'gross' : 'net', choose];
}
