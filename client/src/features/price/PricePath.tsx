import { Trans, useLingui } from '@lingui/react/macro';
import { Amount } from '../../ui/Amount.tsx';
import { Day } from '../../ui/DateText.tsx';
import { Period } from '../../ui/Period.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { PathStep } from './PathStep.tsx';
import { levelWords } from './priceWords.ts';
import type { WhyPrice_PriceFragment } from './WhyPrice.generated';
import classes from './WhyPrice.module.css';

/** From the list to what is paid: each step with the price after it. */
export function PricePath({ price, unit }: { price: WhyPrice_PriceFragment; unit: string }) {
  const { i18n } = useLingui();
  const { explanation, vatRate } = price;
  const { level, listName, tierFrom, listPrice, exchange, discounts } = explanation;
  return (
    <section>
      <h3 className={classes.title}>
        <Trans>
          How it came about on <Day value={explanation.pricingDate} />
        </Trans>
      </h3>
      <ol className={classes.path}>
        <PathStep
          name={i18n._(levelWords[level])}
          after={<Amount value={listPrice} kind="unitPrice" />}
        >
          <span>{listName}</span>
          <Trans>
            step from <Quantity value={tierFrom} unit={unit} />
          </Trans>
          {explanation.isVatIncluded && <Trans>in the list with VAT</Trans>}
          <Period from={explanation.validFrom} until={explanation.validUntil} />
        </PathStep>
        {exchange.map(({ from, to, rate, on, source }) => (
          <PathStep
            key={`${from} ${to}`}
            name={<Trans>Exchange rate</Trans>}
            after={
              <>
                × <Quantity value={rate} />
              </>
            }
          >
            <span>
              {from} → {to}
            </span>
            <Day value={on} />
            <span>{source}</span>
          </PathStep>
        ))}
        {discounts.map((discount) => (
          <PathStep
            key={discount.kind}
            name={
              discount.kind === 'SEGMENT' ? (
                <Trans>Discount of your segment</Trans>
              ) : (
                <Trans>Promotion</Trans>
              )
            }
            change={
              <>
                −<Quantity value={discount.percent} /> %
              </>
            }
            after={
              <>
                <span className={classes.from}>
                  <Amount value={discount.from} kind="unitPrice" />
                </span>{' '}
                → <Amount value={discount.to} kind="unitPrice" />
              </>
            }
          >
            {discount.promotionName && <span>{discount.promotionName}</span>}
            {discount.priceGroup && <Trans>group {discount.priceGroup}</Trans>}
            <Period from={null} until={discount.validUntil} />
            {discount.isHeldAtFloor && <Trans>held at the floor price</Trans>}
          </PathStep>
        ))}
        {explanation.floor && (
          <PathStep
            name={<Trans>Floor price</Trans>}
            after={<Amount value={explanation.floor} kind="unitPrice" />}
            isAside
          >
            <Trans>only the seller sees it</Trans>
          </PathStep>
        )}
        <PathStep
          name={<Trans>Price without VAT</Trans>}
          after={<Amount value={price.unitPrice} kind="unitPrice" />}
          isResult
        >
          <Period from={null} until={price.validUntil} />
        </PathStep>
        <PathStep
          name={
            vatRate === null ? (
              <Trans>Goods without VAT</Trans>
            ) : (
              <Trans>
                With VAT of <Quantity value={vatRate} /> %
              </Trans>
            )
          }
          after={<Amount value={price.unitPriceWithVat} kind="unitPrice" />}
          isResult
        />
      </ol>
    </section>
  );
}
