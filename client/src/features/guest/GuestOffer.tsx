import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { Section } from '../../ui/Section.tsx';
import { signInAddress } from '../session/returnAddress.ts';
import classes from './GuestOffer.module.css';

/** In place of a price, to those who have not signed in: the ways to one. */
export function GuestOffer({ sku }: { sku: string }) {
  const { pathname } = useLocation();
  return (
    <Section title={<Trans>Price and stock</Trans>}>
      <p className={classes.text}>
        <Trans>
          Customers see their own prices and stock. Sign in, or ask for your terms: it takes a
          minute.
        </Trans>
      </p>
      <div className={classes.actions}>
        <Button component={Link} to={`/apply?${new URLSearchParams({ sku })}`}>
          <Trans>Request terms</Trans>
        </Button>
        <Button component={Link} to={signInAddress(pathname)} variant="default">
          <Trans>Sign in</Trans>
        </Button>
      </div>
    </Section>
  );
}
