import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBarcode } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import type { TakenLine } from './ScanDialog.tsx';

// What reads barcodes is large, and few need it: it comes with the first scan.
const ScanDialog = lazy(async () => {
  const { ScanDialog: Component } = await import('./ScanDialog.tsx');
  return { default: Component };
});

/** Opens the scanner; what was scanned is taken all at once. */
export function ScanButton({ onTake }: { onTake(lines: TakenLine[]): void }) {
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<IconBarcode size={16} />} onClick={dialog.open}>
        <Trans>Scan</Trans>
      </Button>
      {isOpen && (
        <Suspense>
          <ScanDialog
            onClose={dialog.close}
            onTake={(lines) => {
              dialog.close();
              onTake(lines);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
