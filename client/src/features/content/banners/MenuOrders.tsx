import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Autocomplete, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import classes from '../form.module.css';
import { moved } from '../moved.ts';
import { useOrganizationChoice } from '../visibility/ruleChoices.ts';
import { type BannersPageQuery, SetMenuOrderDocument } from './BannersPage.generated';
import own from './MenuOrders.module.css';

interface MenuOrdersProps {
  orders: BannersPageQuery['menuOrders'];
  /** The roots in the tree's own order. */
  roots: BannersPageQuery['categories'];
  onChanged(): void;
}

/** In which order a segment sees the roots of the catalogue: one segment at a time. */
export function MenuOrders({ orders, roots, onChanged }: MenuOrdersProps) {
  const { t } = useLingui();
  const [segment, setSegment] = useState(orders[0]?.segment ?? '');
  const choice = useOrganizationChoice();
  const [set, { data, error, loading }] = useMutation(SetMenuOrderDocument, {
    onError: () => undefined,
    onCompleted: onChanged,
  });
  const refused = data?.setMenuOrder;
  const named = orders.find((order) => order.segment === segment)?.categories ?? [];
  const rest = roots.filter(({ id }) => named.every((each) => each.id !== id));
  const shown = [...named, ...rest];
  const ids = shown.map(({ id }) => id);
  const send = (categoryIds: string[]) => {
    if (segment.trim() === '') return;
    void set({ variables: { input: { segment: segment.trim(), categoryIds } } });
  };

  return (
    <form className={classes.form} onSubmit={(event: FormEvent) => event.preventDefault()}>
      <Autocomplete
        label={t`Segment`}
        placeholder="dealer"
        data={[...new Set(['guest', ...orders.map((order) => order.segment), ...choice.segments])]}
        value={segment}
        onChange={setSegment}
      />
      <ol className={own.roots}>
        {shown.map(({ id, name }, index) => (
          <li key={id}>
            <span>{name}</span>
            <span className={own.arrows}>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={loading || index === 0 || segment.trim() === ''}
                aria-label={t`${name}: up`}
                onClick={() => send(moved(ids, index, index - 1))}
              >
                <IconArrowUp size={15} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={loading || index === shown.length - 1 || segment.trim() === ''}
                aria-label={t`${name}: down`}
                onClick={() => send(moved(ids, index, index + 1))}
              >
                <IconArrowDown size={15} />
              </ActionIcon>
            </span>
          </li>
        ))}
      </ol>
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {refused && 'message' in refused && <Notice tone="bad" title={refused.message} />}
      {named.length > 0 && (
        <div>
          <Button size="compact-sm" variant="default" loading={loading} onClick={() => send([])}>
            <Trans>Back to the tree’s own order</Trans>
          </Button>
        </div>
      )}
    </form>
  );
}
