import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Amount } from '../../ui/Amount.tsx';
import { Day } from '../../ui/DateText.tsx';
import { Section } from '../../ui/Section.tsx';
import { kindWords } from '../documents/documentKind.ts';
import { FileButtons } from '../documents/FileButtons.tsx';
import {
  type OrderDocuments_OrderFragment,
  OrderDocuments_OrderFragmentDoc,
} from './OrderDocuments.generated';
import classes from './OrderDocuments.module.css';

export function OrderDocuments({ order }: { order: FragmentType<OrderDocuments_OrderFragment> }) {
  const { i18n } = useLingui();
  const { data, complete } = useFragment({
    fragment: OrderDocuments_OrderFragmentDoc,
    fragmentName: 'OrderDocuments_order',
    from: order,
  });
  if (!complete || !data.documents || data.documents.length === 0) return null;
  return (
    <Section title={<Trans>Documents</Trans>}>
      <ul className={classes.documents}>
        {data.documents.map(({ id, kind, number, date, total, files }) => (
          <li key={id}>
            <span>
              {i18n._(kindWords[kind])} {number}
              <span className={classes.date}>
                {' '}
                <Day value={date} />
              </span>
            </span>
            {total && <Amount value={total} />}
            <span>
              <FileButtons number={number} files={files} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
