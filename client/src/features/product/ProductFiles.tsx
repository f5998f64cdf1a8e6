import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { IconCertificate, IconFileText } from '@tabler/icons-react';
import type { ProductFileKind } from '../../gql/schemaTypes.ts';
import { formatSize } from '../../lib/formatSize.ts';
import { today } from '../../lib/today.ts';
import { Day } from '../../ui/DateText.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFileLink } from '../session/useFileLink.tsx';
import { filesInOrder } from './filesInOrder.ts';
import {
  type ProductFiles_ProductFragment,
  ProductFiles_ProductFragmentDoc,
} from './ProductFiles.generated';
import classes from './ProductFiles.module.css';

const kinds = {
  CERTIFICATE: msg`Certificate`,
  DATA_SHEET: msg`Data sheet`,
  MANUAL: msg`Manual`,
  OTHER: msg`Paper`,
} satisfies Record<ProductFileKind, unknown>;

/** Papers to download; of a certificate, until when it holds. */
export function ProductFiles({ product }: { product: FragmentType<ProductFiles_ProductFragment> }) {
  const { i18n } = useLingui();
  const openFile = useFileLink();
  const { data, complete } = useFragment({
    fragment: ProductFiles_ProductFragmentDoc,
    fragmentName: 'ProductFiles_product',
    from: product,
  });
  if (!complete || data.files.length === 0) return null;
  return (
    <Section title={<Trans>Files</Trans>}>
      <ul className={classes.files}>
        {filesInOrder(data.files).map(({ id, kind, title, name, size, url, validUntil }) => (
          <li key={id}>
            {kind === 'CERTIFICATE' ? (
              <IconCertificate size={18} stroke={1.6} aria-hidden />
            ) : (
              <IconFileText size={18} stroke={1.6} aria-hidden />
            )}
            <span className={classes.name}>
              <Anchor
                href={url}
                download={name}
                size="sm"
                onClick={(event) => openFile(event, url, name)}
              >
                {title}
              </Anchor>
              <span className={classes.facts}>
                {i18n._(kinds[kind])}, {formatSize(size, i18n.locale)}
                {validUntil && (
                  <span data-expired={validUntil < today() || undefined}>
                    {', '}
                    {validUntil < today() ? (
                      <Trans>
                        expired on <Day value={validUntil} />
                      </Trans>
                    ) : (
                      <Trans>
                        valid until <Day value={validUntil} />
                      </Trans>
                    )}
                  </span>
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
