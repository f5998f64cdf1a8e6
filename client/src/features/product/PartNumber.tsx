import type { FragmentType } from '@apollo/client';
import { useFragment, useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import {
  type PartNumber_ProductFragment,
  PartNumber_ProductFragmentDoc,
  SetPartNumbersDocument,
} from './PartNumber.generated';
import classes from './PartNumber.module.css';

interface PartNumberProps {
  product: FragmentType<PartNumber_ProductFragment>;
  canEdit: boolean;
}

/** What the viewer's organization calls the product; changed where it stands. */
export function PartNumber({ product, canEdit }: PartNumberProps) {
  const { t } = useLingui();
  const [isEdited, edit] = useState(false);
  const { data, complete } = useFragment({
    fragment: PartNumber_ProductFragmentDoc,
    fragmentName: 'PartNumber_product',
    from: product,
  });
  if (!complete) return null;
  if (isEdited) return <PartNumberForm product={data} onDone={() => edit(false)} />;
  return (
    <span className={classes.shown}>
      {data.customerPartNumber ?? '—'}
      {canEdit && (
        <ActionIcon
          variant="subtle"
          size="sm"
          color="gray"
          aria-label={t`Change your own part number`}
          onClick={() => edit(true)}
        >
          <IconPencil size={15} stroke={1.6} />
        </ActionIcon>
      )}
    </span>
  );
}

interface PartNumberFormProps {
  product: PartNumber_ProductFragment;
  onDone(): void;
}

function PartNumberForm({ product: { id, sku, customerPartNumber }, onDone }: PartNumberFormProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(customerPartNumber ?? '');
  const [problem, setProblem] = useState<ReactNode>(null);
  const [setPartNumbers, { loading }] = useMutation(SetPartNumbersDocument);
  const wanted = typed.trim();

  async function save(event: FormEvent) {
    event.preventDefault();
    if (wanted === (customerPartNumber ?? '')) return onDone();
    const numbers = [
      ...(customerPartNumber && keyOf(customerPartNumber) !== keyOf(wanted)
        ? [{ number: customerPartNumber, sku: null }]
        : []),
      ...(wanted ? [{ number: wanted, sku }] : []),
    ];
    try {
      const { data } = await setPartNumbers({
        variables: { input: { numbers } },
        update(cache, { data: answer }) {
          if (answer?.setPartNumbers.__typename !== 'PartNumbersSet') return;
          cache.modify({
            id: cache.identify({ __typename: 'Product', id }),
            fields: { customerPartNumber: () => wanted || null },
          });
        },
      });
      const result = data?.setPartNumbers;
      if (result?.__typename === 'PartNumbersSet') onDone();
      else if (result?.__typename === 'InvalidPartNumbers') {
        setProblem(result.problems[0]?.reason ?? result.message);
      } else setProblem(result?.message);
    } catch (error) {
      setProblem(<FailureMessage error={error} />);
    }
  }

  return (
    <form className={classes.form} onSubmit={(event) => void save(event)}>
      <TextInput
        size="xs"
        autoFocus
        aria-label={t`Your own part number`}
        maxLength={64}
        value={typed}
        error={problem}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      <Button type="submit" size="compact-md" loading={loading}>
        <Trans>Save</Trans>
      </Button>
      <Button variant="subtle" color="gray" size="compact-md" onClick={onDone}>
        <Trans>Cancel</Trans>
      </Button>
    </form>
  );
}

/** Numbers that differ in case, blanks and dashes only are one. */
const keyOf = (number: string) => number.replace(/[\s-]/g, '').toLowerCase();
