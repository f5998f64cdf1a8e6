import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { dayBefore } from '../../lib/dayBefore.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Day } from '../../ui/DateText.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell } from '../../ui/Table.tsx';
import { Rejection } from '../prices/Rejection.tsx';
import {
  DecideProjectPriceDocument,
  type ProjectPriceFactsFragment,
} from './ProjectsPage.generated';
import { projectPriceTones, projectPriceWords } from './projectPriceStatus.ts';
import classes from './projects.module.css';

/** A price of a project, with the decision where it is the viewer's. */
export function ProjectPriceRow({ price }: { price: ProjectPriceFactsFragment }) {
  const { t, i18n } = useLingui();
  const [decide, { data, error, loading }] = useMutation(DecideProjectPriceDocument, {
    onError: () => undefined,
  });
  const { id, product, unitPrice, cap, left, validFrom, validUntil, status } = price;
  const result = data?.decideProjectPrice;
  const problem = result && 'message' in result ? result.message : null;
  const settle = (isApproved: boolean, reason: string | null) =>
    void decide({ variables: { input: { id, isApproved, reason } } });
  return (
    <tr>
      <Cell isHead>
        {product?.name ?? price.productId}
        <div className={classes.note}>{product?.sku}</div>
        {price.note && <div className={classes.note}>{price.note}</div>}
      </Cell>
      <Cell label={t`Price without VAT`} isFigure>
        <Amount value={unitPrice} kind="unitPrice" />
      </Cell>
      <Cell label={t`Left of`} isFigure>
        <Quantity value={left} /> / <Quantity value={cap} />
      </Cell>
      <Cell label={t({ message: 'Holds', context: 'price of a project' })}>
        <Day value={validFrom} /> – <Day value={dayBefore(validUntil)} />
      </Cell>
      <Cell label={t`Status`}>
        <Status tone={projectPriceTones[status]}>{i18n._(projectPriceWords[status])}</Status>
        {price.reason && <div className={classes.note}>{price.reason}</div>}
      </Cell>
      <Cell isAction>
        {price.viewerCanDecide && (
          <div className={classes.actions}>
            <Button size="compact-sm" loading={loading} onClick={() => settle(true, null)}>
              <Trans>Approve</Trans>
            </Button>
            <Rejection
              loading={loading}
              problem={null}
              onReject={(reason) => settle(false, reason)}
            />
          </div>
        )}
        {(problem || error) && (
          <span role="alert" className={classes.note}>
            {problem ?? <FailureMessage error={error} />}
          </span>
        )}
      </Cell>
    </tr>
  );
}
