import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Amount } from '../../ui/Amount.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { ProjectPriceNoteDocument } from './ProjectPriceNote.generated';
import classes from './projects.module.css';

interface ProjectPriceNoteProps {
  productId: string;
  projectId: string;
  /** In base units; null = the usual quantity. */
  quantity: string | null;
}

/** What a product costs for a project, and how much can still be had at it. */
export function ProjectPriceNote({ productId, projectId, quantity }: ProjectPriceNoteProps) {
  const { data, previousData } = useQuery(ProjectPriceNoteDocument, {
    variables: { productId, projectId, quantity },
    fetchPolicy: 'cache-and-network',
  });
  const price = (data ?? previousData)?.product?.price;
  if (!price) return null;
  const { unitPrice, quantityLeft, explanation } = price;
  return (
    <span className={classes.note} role="status">
      {explanation.level === 'PROJECT' ? (
        <Trans>
          For the project <Amount value={unitPrice} kind="unitPrice" />, left{' '}
          <Quantity value={quantityLeft ?? '0'} />
        </Trans>
      ) : (
        <Trans>The project has no price of its own for it.</Trans>
      )}
    </span>
  );
}
