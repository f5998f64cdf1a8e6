import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonRows, Table } from '../../ui/Table.tsx';
import { LimitsForm } from './LimitsForm.tsx';
import { PeoplePageDocument, type PersonRow_MembershipFragment } from './PeoplePage.generated';
import { PersonRow } from './PersonRow.tsx';

/** Colleagues, what they do, and how much each may order alone. */
export function PeoplePage() {
  const { t } = useLingui();
  const query = useQuery(PeoplePageDocument, { fetchPolicy: 'cache-and-network' });
  const [edited, edit] = useState<PersonRow_MembershipFragment | null>(null);
  const columns = [
    { key: 'name', title: t({ message: 'Name', context: 'person' }) },
    { key: 'roles', title: t`What they do`, width: '150px' },
    { key: 'order', title: t`For one order`, isFigure: true, width: '150px' },
    { key: 'month', title: t`For a month`, isFigure: true, width: '150px' },
    { key: 'spent', title: t`Ordered this month`, width: '190px' },
    { key: 'change', title: '', width: '100px' },
  ];
  return (
    <Page title={t`People`}>
      <Section flush>
        <Answer
          of={query}
          skeleton={
            <Table caption={t`People`} columns={columns}>
              <SkeletonRows columns={columns} rows={4} />
            </Table>
          }
        >
          {({ viewer }) =>
            viewer?.organization.members?.length ? (
              <Table caption={t`People`} columns={columns}>
                {viewer.organization.members.map((member) => (
                  <PersonRow
                    key={member.id}
                    member={member}
                    isOneself={member.user.id === viewer.user.id}
                    onChange={() => edit(member)}
                  />
                ))}
              </Table>
            ) : (
              <Empty title={<Trans>Nobody is here yet</Trans>} />
            )
          }
        </Answer>
      </Section>
      {edited && <LimitsForm member={edited} onClose={() => edit(null)} />}
    </Page>
  );
}
