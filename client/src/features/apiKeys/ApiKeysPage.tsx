import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonRows, Table } from '../../ui/Table.tsx';
import { ApiKeyRow } from './ApiKeyRow.tsx';
import { ApiKeysPageDocument } from './ApiKeysPage.generated';
import { CreateApiKey } from './CreateApiKey.tsx';

/** Programs that may act for the organization. */
export function ApiKeysPage() {
  const { t } = useLingui();
  const query = useQuery(ApiKeysPageDocument, { fetchPolicy: 'cache-and-network' });
  const [isCreating, creating] = useDisclosure(false);
  const columns = [
    { key: 'name', title: t`Name` },
    { key: 'prefix', title: t`Begins with`, width: '130px' },
    { key: 'scopes', title: t`Rights` },
    { key: 'used', title: t`Last used`, width: '150px' },
    { key: 'expires', title: t`Ends`, width: '110px' },
    { key: 'state', title: '', width: '120px' },
  ];
  return (
    <Page
      title={t`API keys`}
      actions={
        <Button onClick={creating.open}>
          <Trans>New key</Trans>
        </Button>
      }
    >
      <Section flush>
        <Answer
          of={query}
          skeleton={
            <Table caption={t`API keys`} columns={columns}>
              <SkeletonRows columns={columns} rows={3} />
            </Table>
          }
        >
          {({ apiKeys }) =>
            apiKeys.length === 0 ? (
              <Empty title={<Trans>No keys yet</Trans>}>
                <Trans>A key lets a program read and order on behalf of your organization.</Trans>
              </Empty>
            ) : (
              <Table caption={t`API keys`} columns={columns}>
                {apiKeys.map((apiKey) => (
                  <ApiKeyRow key={apiKey.id} apiKey={apiKey} />
                ))}
              </Table>
            )
          }
        </Answer>
      </Section>
      {isCreating && (
        <CreateApiKey onClose={creating.close} onCreated={() => void query.refetch()} />
      )}
    </Page>
  );
}
