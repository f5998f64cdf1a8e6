import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { newKey } from '../../lib/newKey.ts';
import { readRows } from '../../lib/readRows.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { CartButtonDocument } from '../cart/CartButton.generated';
import { ScanButton } from '../scanner/ScanButton.tsx';
import type { TakenLine } from '../scanner/ScanDialog.tsx';
import { CheckedRows } from './CheckedRows.tsx';
import { QuickOrderDocument } from './QuickOrderPage.generated';
import classes from './QuickOrderPage.module.css';

/** Rows of codes and quantities from a spreadsheet, checked row by row before they go into the cart. */
export function QuickOrderPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [checkedText, setCheckedText] = useState<string | null>(null);
  const rows = useMemo(() => readRows(text), [text]);
  const [quickOrder, { data, error, loading }] = useMutation(QuickOrderDocument, {
    onError: () => undefined,
  });
  const result = data?.quickOrder;
  const checked =
    result?.__typename === 'QuickOrderChecked' && checkedText === text ? result.rows : null;
  const ready = checked?.filter(({ outcome }) => outcome === 'OK' || outcome === 'MERGED') ?? [];

  async function send(wanted: string, addToCart: boolean) {
    const answer = await quickOrder({
      variables: { input: { rows: readRows(wanted), addToCart, idempotencyKey: newKey() } },
      refetchQueries: addToCart ? [CartButtonDocument] : [],
    });
    setCheckedText(wanted);
    const sent = answer.data?.quickOrder;
    if (sent?.__typename === 'QuickOrderChecked' && sent.cart) await navigate('/cart');
  }

  function changeQuantity(row: number, quantity: string) {
    const changed = rows
      .map((pasted, index) => (index + 1 === row ? { ...pasted, quantity } : pasted))
      .map(({ code, quantity: wanted }) => `${code};${wanted}`)
      .join('\n');
    setText(changed);
    void send(changed, false);
  }

  function takeScanned(lines: TakenLine[]) {
    const scanned = lines.map(({ sku, quantity }) => `${sku};${quantity}`);
    const all = [...text.split('\n').filter((line) => line.trim()), ...scanned].join('\n');
    setText(all);
    void send(all, false);
  }

  return (
    <Page
      title={t`Quick order`}
      width={checked ? 'wide' : 'narrow'}
      actions={<ScanButton onTake={takeScanned} />}
    >
      <div className={classes.columns} data-checked={checked !== null || undefined}>
        <Section
          title={<Trans>Rows</Trans>}
          aside={<Plural value={rows.length} one="# row" other="# rows" />}
        >
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void send(text, false);
            }}
          >
            <Textarea
              aria-label={t`Rows of SKU or barcode and quantity`}
              description={
                <Trans>
                  A row each: SKU or barcode, then the quantity, parted by a semicolon, a tab or a
                  blank. Paste from a spreadsheet; up to 5,000 rows.
                </Trans>
              }
              placeholder={'85123A;12\n84029G;6'}
              autosize
              minRows={10}
              maxRows={24}
              spellCheck={false}
              classNames={{ input: classes.rows }}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
                  void send(text, false);
              }}
            />
            <Button type="submit" mt="sm" loading={loading} disabled={rows.length === 0}>
              <Trans>Check</Trans>
            </Button>
          </form>
          {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
          {result && 'message' in result && <Notice tone="bad" title={result.message} />}
        </Section>
        {checked && (
          <Section
            flush
            title={
              <Plural
                value={ready.length}
                one="# row can be ordered"
                other="# rows can be ordered"
              />
            }
            aside={
              <Button
                disabled={ready.length === 0}
                loading={loading}
                onClick={() => void send(text, true)}
              >
                <Trans>Put into the cart</Trans>
              </Button>
            }
          >
            <CheckedRows rows={checked} onQuantity={changeQuantity} />
          </Section>
        )}
      </div>
    </Page>
  );
}
