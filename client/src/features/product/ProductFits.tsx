import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Section } from '../../ui/Section.tsx';
import { yearsText } from '../equipment/yearsText.ts';
import {
  type ProductFits_ProductFragment,
  ProductFits_ProductFragmentDoc,
} from './ProductFits.generated';
import classes from './ProductFits.module.css';

const LONG = 12;

/** The machines that the product fits, each the way to all that fits it; in a long list one is found by typing. */
export function ProductFits({ product }: { product: FragmentType<ProductFits_ProductFragment> }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const { data, complete } = useFragment({
    fragment: ProductFits_ProductFragmentDoc,
    fragmentName: 'ProductFits_product',
    from: product,
  });
  if (!complete || data.fits.length === 0) return null;
  const wanted = typed.trim().toLocaleLowerCase();
  const found = data.fits.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return (
    <Section title={<Trans>Fits equipment</Trans>} aside={data.fits.length}>
      {data.fits.length > LONG && (
        <TextInput
          size="xs"
          type="search"
          mb="xs"
          aria-label={t`Find a machine`}
          placeholder={t`Find`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul className={classes.models}>
        {found.map(({ id, name, notes, ...years }) => (
          <li key={id}>
            <Anchor component={Link} to={`/catalogue?fits=${id}`} size="sm">
              {name}
            </Anchor>
            <span className={classes.facts}>
              {[yearsText(years), notes].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <span className={classes.facts}>
          <Trans>Nothing found</Trans>
        </span>
      )}
    </Section>
  );
}
