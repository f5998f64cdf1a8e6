import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { Answer } from '../../../apollo/Answer.tsx';
import { Page } from '../../../ui/Page.tsx';
import { NewProductDocument } from './ProductEditor.generated';
import { ProductEditor } from './ProductEditor.tsx';

export function NewProductPage() {
  const { t } = useLingui();
  const query = useQuery(NewProductDocument);
  return (
    <Answer
      of={query}
      skeleton={
        <Page title={t`New product`}>
          <Skeleton height={400} />
        </Page>
      }
    >
      {({ units }) => <ProductEditor product={null} media={null} units={units} />}
    </Answer>
  );
}
