import type { FragmentType } from '@apollo/client';
import { useFragment, useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { UndoChangeset } from '../changes/UndoChangeset.tsx';
import { CompareTable } from './CompareTable.tsx';
import {
  DismissDuplicatesDocument,
  type DuplicateGroup_GroupFragment,
  DuplicateGroup_GroupFragmentDoc,
  MergeProductsDocument,
} from './DuplicateGroup.generated';
import classes from './DuplicatesPage.module.css';

interface DuplicateGroupProps {
  group: FragmentType<DuplicateGroup_GroupFragment>;
}

/** What was decided of a group, as long as the page is open. */
type Decision = { kind: 'merged'; changesetId: string; into: string } | { kind: 'different' };

const quietly = { onError: () => undefined };

export function DuplicateGroup({ group }: DuplicateGroupProps) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: DuplicateGroup_GroupFragmentDoc,
    fragmentName: 'DuplicateGroup_group',
    from: group,
  });
  const [staysId, setStays] = useState<string | null>(null);
  const [decision, decide] = useState<Decision | null>(null);
  const [merge, merging] = useMutation(MergeProductsDocument, quietly);
  const [dismiss, dismissing] = useMutation(DismissDuplicatesDocument, quietly);
  if (!complete) return null;
  const { id, reason, products } = data;
  // The most popular one is the first.
  const stays = products.find((product) => product.id === staysId) ?? products[0];
  if (!stays) return null;
  const others = products.filter((product) => product !== stays);
  const error = merging.error ?? dismissing.error;
  const refused = [merging.data?.mergeProducts, dismissing.data?.dismissDuplicates].find(
    (result) => result && 'message' in result,
  );

  async function mergeAll(into: { id: string; sku: string }) {
    const answer = await merge({
      variables: {
        input: { intoId: into.id, fromIds: others.map((product) => product.id) },
      },
    });
    const made = answer.data?.mergeProducts;
    if (made?.__typename === 'ChangesetSaved')
      decide({ kind: 'merged', changesetId: made.changeset.id, into: into.sku });
  }

  async function keepApart() {
    const answer = await dismiss({ variables: { input: { id } } });
    if (answer.data?.dismissDuplicates.__typename === 'DuplicatesDismissed')
      decide({ kind: 'different' });
  }

  if (decision?.kind === 'different') {
    return (
      <Notice
        tone="neutral"
        title={
          <Trans>{products.map(({ sku }) => sku).join(', ')}: kept apart, not listed again</Trans>
        }
      />
    );
  }
  if (decision?.kind === 'merged') {
    return (
      <Notice
        tone="good"
        title={
          <Trans>
            {others.map(({ sku }) => sku).join(', ')}: merged into {decision.into}, which is found
            by all of their codes
          </Trans>
        }
        actions={
          <UndoChangeset
            id={decision.changesetId}
            onUndone={() => decide(null)}
            trigger={({ isUndoing, undo }) => (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconArrowBackUp size={15} />}
                loading={isUndoing}
                onClick={undo}
              >
                <Trans>Undo</Trans>
              </Button>
            )}
          />
        }
      />
    );
  }
  return (
    <Section
      flush
      title={
        reason === 'NAME' ? (
          <Trans>The same name and attributes</Trans>
        ) : (
          <Trans>The same brand and maker’s number</Trans>
        )
      }
      aside={<Plural value={products.length} one="# product" other="# products" />}
    >
      <CompareTable
        caption={t`Products that may be one`}
        groupId={id}
        products={products}
        staysId={stays.id}
        onStays={setStays}
      />
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {refused && 'message' in refused && <Notice tone="bad" title={refused.message} />}
      <div className={classes.actions}>
        <Button loading={merging.loading} onClick={() => void mergeAll(stays)}>
          <Trans>Merge into {stays.sku}</Trans>
        </Button>
        <Button variant="default" loading={dismissing.loading} onClick={() => void keepApart()}>
          <Trans>They are different</Trans>
        </Button>
        <span className={classes.hint}>
          <Trans>The codes of the others go on finding the one that stays.</Trans>
        </span>
      </div>
    </Section>
  );
}
