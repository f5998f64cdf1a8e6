import { Trans, useLingui } from '@lingui/react/macro';
import { Amount } from '../../ui/Amount.tsx';
import { Day } from '../../ui/DateText.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { levelWords, outcomeWords, rejectionWords } from './priceWords.ts';
import type { WhyPrice_PriceFragment } from './WhyPrice.generated';
import classes from './WhyPrice.module.css';

type Explanation = WhyPrice_PriceFragment['explanation'];

/** What might have been the price and is not, each with the reason. */
export function OtherPrices({ explanation, unit }: { explanation: Explanation; unit: string }) {
  const { i18n } = useLingui();
  const { rejected } = explanation;
  const promotions = explanation.promotions.filter(({ outcome }) => outcome !== 'APPLIED');
  if (rejected.length === 0 && promotions.length === 0) return null;
  return (
    <section>
      <h3 className={classes.title}>
        <Trans>Why not another price</Trans>
      </h3>
      <ul className={classes.rows}>
        {promotions.map(({ name, percent, unitPrice, minimumQuantity, outcome }) => (
          <li key={`${name} ${outcome}`}>
            <span>
              <Trans>Promotion</Trans>: {name}
              <span className={classes.reason}>
                {outcome === 'QUANTITY_TOO_SMALL' ? (
                  <Trans>
                    from <Quantity value={minimumQuantity} unit={unit} />
                  </Trans>
                ) : (
                  i18n._(outcomeWords[outcome])
                )}
              </span>
            </span>
            {percent ? (
              <span data-figures>
                −<Quantity value={percent} /> %
              </span>
            ) : (
              <Amount value={unitPrice} kind="unitPrice" />
            )}
          </li>
        ))}
        {rejected.map(({ level, listName, tierFrom, unitPrice, reason, ...days }) => (
          <li key={`${level} ${listName} ${tierFrom} ${reason} ${unitPrice.amount}`}>
            <span>
              {i18n._(levelWords[level])}: {listName}
              <span className={classes.reason}>
                {reason === 'QUANTITY_TOO_SMALL' ? (
                  <Trans>
                    from <Quantity value={tierFrom} unit={unit} />
                  </Trans>
                ) : (
                  i18n._(rejectionWords[reason])
                )}
                {reason === 'NOT_VALID_YET' && (
                  <>
                    , <Day value={days.validFrom} />
                  </>
                )}
                {reason === 'EXPIRED' && (
                  <>
                    , <Day value={days.validUntil} />
                  </>
                )}
              </span>
            </span>
            <Amount value={unitPrice} kind="unitPrice" />
          </li>
        ))}
      </ul>
    </section>
  );
}
