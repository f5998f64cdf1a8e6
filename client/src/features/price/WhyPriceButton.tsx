import { Trans, useLingui } from '@lingui/react/macro';
import { Drawer } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { keepKeys } from '../../lib/keepKeys.ts';
import { WhyPrice } from './WhyPrice.tsx';
import classes from './WhyPriceButton.module.css';

interface WhyPriceButtonProps {
  productId: string;
  /** In base units; null = the usual quantity. */
  quantity: string | null;
  /** The project that it is for; none by default. */
  projectId?: string | null;
  /** In a row, which has keys of its own, it is no stop of the tab key. */
  isInRow?: boolean;
  /** The price, or words that ask for the reason. */
  children: ReactNode;
}

/** A price that tells why it is this one. */
export function WhyPriceButton({
  productId,
  quantity,
  projectId = null,
  isInRow,
  children,
}: WhyPriceButtonProps) {
  const { t } = useLingui();
  const [isOpen, open] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function close() {
    open(false);
    const row = button.current?.closest<HTMLElement>('[data-row]');
    (row ?? button.current)?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes.button}
        title={t`Why this price?`}
        aria-haspopup="dialog"
        tabIndex={isInRow ? -1 : undefined}
        data-why
        onClick={() => open(true)}
      >
        {children}
      </button>
      {isOpen && (
        <Drawer
          opened
          onClose={close}
          position="right"
          size={440}
          title={<Trans>Why this price?</Trans>}
          returnFocus={false}
          onKeyDown={keepKeys}
        >
          <WhyPrice productId={productId} quantity={quantity} projectId={projectId} />
        </Drawer>
      )}
    </>
  );
}
