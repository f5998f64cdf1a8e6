import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link, Outlet, useParams } from 'react-router';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { Places } from '../../ui/Places.tsx';
import { CustomerNameDocument } from './CustomerPage.generated';

/** One customer's money: its credit, its papers, its statement, its history. */
export function CustomerFrame() {
  const { t } = useLingui();
  const { organizationId = '' } = useParams();
  const { data } = useQuery(CustomerNameDocument, { variables: { organizationId } });
  const root = `/debtors/${organizationId}`;
  const back = (
    <Anchor component={Link} to="/debtors" size="sm">
      <Trans>All debtors</Trans>
    </Anchor>
  );
  if (data && !data.organization) {
    return (
      <Page title={t`Customer`}>
        <Empty title={<Trans>There is no such customer</Trans>} action={back} />
      </Page>
    );
  }
  return (
    <>
      <Places
        label={t`Customer`}
        places={[
          { path: root, label: t`Credit`, isWhole: true },
          { path: `${root}/papers`, label: t`Invoices and payments` },
          { path: `${root}/statement`, label: t`Statement` },
          { path: `${root}/history`, label: t`Credit history` },
        ]}
      />
      <Page title={data?.organization?.name ?? t`Customer`} actions={back}>
        <Outlet />
      </Page>
    </>
  );
}
