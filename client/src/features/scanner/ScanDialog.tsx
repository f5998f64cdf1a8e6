import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Modal, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowBackUp, IconPhoto } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { CameraView } from './CameraView.tsx';
import { readBarcodes } from './readBarcodes.ts';
import classes from './ScanDialog.module.css';
import { ScannedList } from './ScannedList.tsx';
import { SightedCodes } from './SightedCodes.ts';
import { useScans } from './useScans.ts';

export interface TakenLine {
  sku: string;
  /** In base units. */
  quantity: string;
}

interface ScanDialogProps {
  onTake(lines: TakenLine[]): void;
  onClose(): void;
}

/**
 * Scans one barcode after the other: by the camera, from a photo, or by a hand scanner, which types
 * the code into the field and presses Enter.
 */
export function ScanDialog({ onTake, onClose }: ScanDialogProps) {
  const { t } = useLingui();
  const isNarrow = useMediaQuery('(max-width: 48em)');
  const field = useRef<HTMLInputElement>(null);
  const sighted = useRef(new SightedCodes());
  const [typed, setTyped] = useState('');
  const [hasEmptyPhoto, setEmptyPhoto] = useState(false);
  const { lines, add, undo, remove } = useScans();
  const taken = lines.flatMap(({ found, quantity }) =>
    found?.kind === 'PRODUCT' && quantity ? [{ sku: found.product.sku, quantity }] : [],
  );

  function see(code: string) {
    if (sighted.current.isNew(code, performance.now())) add(code);
  }

  function enter(event: FormEvent) {
    event.preventDefault();
    const code = typed.trim();
    if (code) add(code);
    setTyped('');
    field.current?.focus();
  }

  async function readPhoto(photo: File | null) {
    if (!photo) return;
    const codes = await readBarcodes(photo).catch(() => []);
    setEmptyPhoto(codes.length === 0);
    for (const code of codes) add(code);
  }

  return (
    <Modal opened onClose={onClose} title={t`Scan barcodes`} size="lg" fullScreen={isNarrow}>
      <CameraView onCode={see} />
      <form className={classes.entry} onSubmit={enter}>
        <TextInput
          ref={field}
          data-autofocus
          autoComplete="off"
          inputMode="text"
          aria-label={t`Code`}
          placeholder={t`Barcode or SKU`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          <Trans>Add</Trans>
        </Button>
        <FileButton accept="image/*" onChange={(photo) => void readPhoto(photo)}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconPhoto size={16} />}>
              <Trans>Photo</Trans>
            </Button>
          )}
        </FileButton>
      </form>
      {hasEmptyPhoto && <Notice tone="bad" title={<Trans>The photo shows no barcode.</Trans>} />}
      <ScannedList lines={lines} onRemove={remove} />
      <div className={classes.actions}>
        <Button
          variant="default"
          disabled={lines.length === 0}
          leftSection={<IconArrowBackUp size={16} />}
          onClick={undo}
        >
          <Trans>Undo the last scan</Trans>
        </Button>
        <Button disabled={taken.length === 0} onClick={() => onTake(taken)}>
          <Plural
            value={taken.length}
            _0="Take into the order"
            one="Take # line into the order"
            other="Take # lines into the order"
          />
        </Button>
      </div>
    </Modal>
  );
}
