import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { AddMachine } from './AddMachine.tsx';
import { EquipmentPageDocument } from './EquipmentPage.generated';
import classes from './EquipmentPage.module.css';
import { useMyEquipment } from './useMyEquipment.ts';
import { yearsText } from './yearsText.ts';

/** The machines of one's organization, by which the catalogue is narrowed in one go. */
export function EquipmentPage() {
  const { t } = useLingui();
  const query = useQuery(EquipmentPageDocument, { fetchPolicy: 'cache-and-network' });
  const { change, isChanging } = useMyEquipment();
  return (
    <Page
      title={t`My machines`}
      actions={
        <>
          <AddMachine onAdd={(id) => change({ add: [id] })} />
          <Button component={Link} to="/catalogue?mine=true" variant="default">
            <Trans>What fits them</Trans>
          </Button>
        </>
      }
    >
      <Answer of={query} skeleton={<Skeleton height={240} aria-busy />}>
        {({ myEquipment }) =>
          myEquipment.length === 0 ? (
            <Empty title={<Trans>No machines yet</Trans>}>
              <Trans>
                Add the machines that you have: the catalogue then shows what fits them in one go,
                to you and your colleagues.
              </Trans>
            </Empty>
          ) : (
            <Section>
              <ul className={classes.machines}>
                {myEquipment.map(({ id, name, notes, ...years }) => (
                  <li key={id}>
                    <Anchor component={Link} to={`/catalogue?fits=${id}`}>
                      {name}
                    </Anchor>
                    <span className={classes.facts}>
                      {[yearsText(years), notes].filter(Boolean).join(' · ')}
                    </span>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="gray"
                      disabled={isChanging}
                      aria-label={t`Remove ${name}`}
                      onClick={() => change({ remove: [id] })}
                    >
                      <Trans>Remove</Trans>
                    </Button>
                  </li>
                ))}
              </ul>
            </Section>
          )
        }
      </Answer>
    </Page>
  );
}
