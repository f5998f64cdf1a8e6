import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useRef } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { newKey } from '../../../lib/newKey.ts';
import { Period } from '../../../ui/Period.tsx';
import { Status } from '../../../ui/Status.tsx';
import { Cell } from '../../../ui/Table.tsx';
import classes from '../prices.module.css';
import { useNotifyAsked } from '../useNotifyAsked.tsx';
import { PromotionAudience } from './PromotionAudience.tsx';
import { PromotionPrice } from './PromotionPrice.tsx';
import { EndPromotionDocument, type PromotionFactsFragment } from './PromotionsPage.generated';
import { promotionStatusTones, promotionStatusWords } from './promotionStatus.ts';

interface PromotionRowProps {
  promotion: PromotionFactsFragment;
  canEnd: boolean;
}

export function PromotionRow({ promotion, canEnd }: PromotionRowProps) {
  const { t, i18n } = useLingui();
  const notifyAsked = useNotifyAsked();
  const { id, name, status, priceGroups, validFrom, validUntil } = promotion;
  const key = useRef(newKey());
  const [end, { data, error, loading }] = useMutation(EndPromotionDocument, {
    onError: () => undefined,
  });
  const result = data?.endPromotion;

  async function ask() {
    const answer = await end({ variables: { input: { id, idempotencyKey: key.current } } });
    if (answer.data) key.current = newKey();
    if (answer.data?.endPromotion.__typename === 'ChangeAsked') notifyAsked();
  }

  return (
    <tr>
      <Cell isHead>
        {name}
        {priceGroups && <span className={classes.sub}>{priceGroups.join(', ')}</span>}
      </Cell>
      <Cell label={t`Status`}>
        <Status tone={promotionStatusTones[status]}>{i18n._(promotionStatusWords[status])}</Status>
      </Cell>
      <Cell label={t`What it gives`} isFigure>
        <PromotionPrice promotion={promotion} />
      </Cell>
      <Cell label={t`For whom`}>
        <PromotionAudience promotion={promotion} />
      </Cell>
      <Cell label={t({ message: 'Holds', context: 'in force' })}>
        <Period from={validFrom} until={validUntil} />
      </Cell>
      {canEnd && (
        <Cell isAction>
          {status === 'APPROVED' && (
            <Button
              variant="default"
              size="compact-sm"
              loading={loading}
              onClick={() => void ask()}
            >
              <Trans>End now</Trans>
            </Button>
          )}
          {(error || (result && 'message' in result)) && (
            <span role="alert" className={classes.sub}>
              {result && 'message' in result ? result.message : <FailureMessage error={error} />}
            </span>
          )}
        </Cell>
      )}
    </tr>
  );
}
