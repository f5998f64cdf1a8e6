import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Moment } from '../../ui/DateText.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { Cell, SkeletonRows, Table } from '../../ui/Table.tsx';
import { ApplicationsPageDocument, type ApplicationsPageQuery } from './ApplicationsPage.generated';
import classes from './ApplicationsPage.module.css';

type Application = ApplicationsPageQuery['accountApplications']['edges'][number]['node'];

/** Companies that asked for an account, or for the terms of a product: to be answered. */
export function ApplicationsPage() {
  const { t } = useLingui();
  const query = useQuery(ApplicationsPageDocument, { fetchPolicy: 'cache-and-network' });
  const columns = [
    { key: 'company', title: t`Company` },
    { key: 'contact', title: t`Contact` },
    { key: 'asked', title: t`Asked for` },
    { key: 'number', title: t`Number`, width: '130px' },
    { key: 'when', title: t`Sent`, width: '150px' },
  ];
  return (
    <Page
      title={t`Applications`}
      aside={query.data && <Quantity value={query.data.accountApplications.totalCount} />}
    >
      <Section flush>
        <Answer
          of={query}
          skeleton={
            <Table caption={t`Applications`} columns={columns}>
              <SkeletonRows columns={columns} />
            </Table>
          }
        >
          {({ accountApplications: { edges, pageInfo } }) =>
            edges.length === 0 ? (
              <Empty title={<Trans>No applications yet</Trans>}>
                <Trans>Companies apply in the showcase or at the sign-in page.</Trans>
              </Empty>
            ) : (
              <>
                <Table caption={t`Applications`} columns={columns}>
                  {edges.map(({ node }) => (
                    <ApplicationRow key={node.id} application={node} />
                  ))}
                </Table>
                <More
                  hasMore={pageInfo.hasNextPage}
                  onMore={() => query.fetchMore({ variables: { after: pageInfo.endCursor } })}
                />
              </>
            )
          }
        </Answer>
      </Section>
    </Page>
  );
}

function ApplicationRow({ application }: { application: Application }) {
  const { t } = useLingui();
  const { reference, companyName, country, taxId, contactName, email, phone } = application;
  const { message, sku, product, organizations, appliedAt } = application;
  return (
    <tr>
      <Cell isHead>
        <span className={classes.stack}>
          <strong>{companyName}</strong>
          <span className={classes.note}>
            {country} {taxId}
          </span>
          {organizations.length > 0 && (
            <span className={classes.known}>
              <Trans>Has this tax number: {organizations.map(({ name }) => name).join(', ')}</Trans>
            </span>
          )}
        </span>
      </Cell>
      <Cell label={t`Contact`}>
        <span className={classes.stack}>
          {contactName}
          <Anchor href={`mailto:${encodeURIComponent(email)}`} size="sm">
            {email}
          </Anchor>
          {phone && (
            <Anchor href={`tel:${phone.replace(/[^+\d]/g, '')}`} size="sm">
              {phone}
            </Anchor>
          )}
        </span>
      </Cell>
      <Cell label={t`Asked for`}>
        <span className={classes.stack}>
          {product ? (
            <Anchor component={Link} to={`/products/${encodeURIComponent(product.sku)}`} size="sm">
              {product.name} ({product.sku})
            </Anchor>
          ) : (
            sku
          )}
          {message && <span className={classes.message}>{message}</span>}
        </span>
      </Cell>
      <Cell label={t`Number`} isCode>
        {reference}
      </Cell>
      <Cell label={t`Sent`}>
        <Moment value={appliedAt} />
      </Cell>
    </tr>
  );
}
