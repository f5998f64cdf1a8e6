import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, Skeleton } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { useOrganizationChoice } from '../content/visibility/ruleChoices.ts';
import { useCan } from '../session/viewer.ts';
import { ProjectCard } from './ProjectCard.tsx';
import { ProjectForm } from './ProjectForm.tsx';
import { ProjectsPageDocument } from './ProjectsPage.generated';
import classes from './projects.module.css';

/** Objects of customers with the prices agreed for them: asked by sales, decided by head and finance. */
export function ProjectsPage() {
  const { t } = useLingui();
  const canWrite = useCan('pricelists:write');
  const customers = useOrganizationChoice();
  const [params, setParams] = useSearchParams();
  const organizationId = params.get('customer');
  const isNew = params.has('new');
  const query = useQuery(ProjectsPageDocument, {
    variables: { organizationId },
    fetchPolicy: 'cache-and-network',
  });
  const show = (next: Record<string, string>) => setParams(next, { replace: true });
  const kept: Record<string, string> = organizationId ? { customer: organizationId } : {};
  return (
    <Page
      title={t`Projects of customers`}
      actions={
        <>
          <Select
            aria-label={t`Customer`}
            placeholder={t`Name or tax number`}
            searchable
            clearable
            nothingFoundMessage={t`No such customer`}
            filter={({ options }) => options}
            data={customers.options}
            value={organizationId}
            onChange={(id) => show(id ? { customer: id } : {})}
            onSearchChange={customers.search}
          />
          {canWrite && (
            <Button onClick={() => show({ ...kept, new: '' })}>
              <Trans>New project</Trans>
            </Button>
          )}
        </>
      }
    >
      <Answer of={query} skeleton={<Skeleton height={240} />}>
        {({ projects: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Empty title={<Trans>There is no project</Trans>}>
              <Trans>
                A price agreed for an object of a customer holds for a quantity and some days, and
                wins over all other prices.
              </Trans>
            </Empty>
          ) : (
            <div className={classes.stack}>
              {edges.map(({ node }) => (
                <ProjectCard key={node.id} project={node} onChanged={() => void query.refetch()} />
              ))}
              <More
                hasMore={pageInfo.hasNextPage}
                onMore={() => query.fetchMore({ variables: { after: pageInfo.endCursor } })}
              />
            </div>
          )
        }
      </Answer>
      {isNew && canWrite && (
        <ProjectForm
          organizationId={organizationId}
          onClose={() => show(kept)}
          onSaved={() => {
            show(kept);
            void query.refetch();
          }}
        />
      )}
    </Page>
  );
}
