import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Section } from '../../ui/Section.tsx';
import { Status } from '../../ui/Status.tsx';
import { Table } from '../../ui/Table.tsx';
import { useCan } from '../session/viewer.ts';
import { ProjectPriceForm } from './ProjectPriceForm.tsx';
import { ProjectPriceRow } from './ProjectPriceRow.tsx';
import type { ProjectFactsFragment } from './ProjectsPage.generated';
import classes from './projects.module.css';

interface ProjectCardProps {
  project: ProjectFactsFragment;
  onChanged(): void;
}

/** One project with its prices. */
export function ProjectCard({ project, onChanged }: ProjectCardProps) {
  const { t } = useLingui();
  const canWrite = useCan('pricelists:write');
  const [isAsking, setAsking] = useState(false);
  const { id, code, name, address, status, organization, prices } = project;
  const columns = [
    { key: 'product', title: t`Product` },
    { key: 'price', title: t`Price without VAT`, isFigure: true, width: '130px' },
    { key: 'cap', title: t`Left of`, isFigure: true, width: '130px' },
    { key: 'days', title: t({ message: 'Holds', context: 'price of a project' }), width: '200px' },
    { key: 'status', title: t`Status`, width: '180px' },
    { key: 'decide', title: '', width: '200px' },
  ];
  return (
    <Section
      title={`${code} · ${name}`}
      aside={
        <>
          {organization?.name}
          {address && ` · ${address}`}{' '}
          {status === 'CLOSED' && (
            <Status tone="neutral">
              <Trans>Closed</Trans>
            </Status>
          )}
        </>
      }
    >
      <div className={classes.stack}>
        {prices.length > 0 ? (
          <Table caption={t`Prices of the project ${code}`} columns={columns}>
            {prices.map((price) => (
              <ProjectPriceRow key={price.id} price={price} />
            ))}
          </Table>
        ) : (
          <span className={classes.note}>
            <Trans>No price was asked for yet.</Trans>
          </span>
        )}
        {canWrite && status === 'OPEN' && (
          <div className={classes.actions}>
            <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
              <Trans>Ask for a price</Trans>
            </Button>
          </div>
        )}
      </div>
      {isAsking && (
        <ProjectPriceForm
          projectId={id}
          onClose={() => setAsking(false)}
          onAsked={() => {
            setAsking(false);
            onChanged();
          }}
        />
      )}
    </Section>
  );
}
