import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Skeleton, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Answer } from '../../../apollo/Answer.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Section } from '../../../ui/Section.tsx';
import { yearsText } from '../../equipment/yearsText.ts';
import { ContentEquipmentPageDocument } from './ContentEquipmentPage.generated';
import classes from './ContentEquipmentPage.module.css';
import { ModelForm } from './ModelForm.tsx';

const PAUSE_MS = 200;

/** The machines that products fit: a name is put right once for all of its parts. */
export function ContentEquipmentPage() {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), PAUSE_MS);
  // The id of the model that is being changed; an empty one is new.
  const [edited, setEdited] = useState<string | null>(null);
  const query = useQuery(ContentEquipmentPageDocument, { variables: { search: search || null } });
  const { data = query.previousData, fetchMore } = query;
  const close = () => setEdited(null);
  return (
    <Page
      title={t`Equipment`}
      aside={data && <Quantity value={data.equipmentModels.totalCount} />}
      actions={
        <>
          <TextInput
            type="search"
            aria-label={t`Find a machine`}
            placeholder={t`Maker and model`}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button onClick={() => setEdited('')}>
            <Trans>New model</Trans>
          </Button>
        </>
      }
    >
      {edited === '' && (
        <Section>
          <ModelForm model={null} onClose={close} />
        </Section>
      )}
      <Answer of={{ ...query, data }} skeleton={<Skeleton height={320} aria-busy />}>
        {({ equipmentModels: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Empty title={<Trans>No equipment</Trans>}>
              <Trans>Models come with the products that fit them, or are made here.</Trans>
            </Empty>
          ) : (
            <Section>
              <ul className={classes.models}>
                {edges.map(({ node }) => (
                  <li key={node.id}>
                    {edited === node.id ? (
                      <ModelForm model={node} onClose={close} />
                    ) : (
                      <UnstyledButton className={classes.model} onClick={() => setEdited(node.id)}>
                        {node.name}
                        <span>{[yearsText(node), node.notes].filter(Boolean).join(' · ')}</span>
                      </UnstyledButton>
                    )}
                  </li>
                ))}
              </ul>
              {pageInfo.hasNextPage && (
                <Button
                  variant="default"
                  onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}
                >
                  <Trans>Show more</Trans>
                </Button>
              )}
            </Section>
          )
        }
      </Answer>
    </Page>
  );
}
