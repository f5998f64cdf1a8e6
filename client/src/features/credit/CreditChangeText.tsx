import { Trans } from '@lingui/react/macro';
import { Amount } from '../../ui/Amount.tsx';
import { Day, Moment } from '../../ui/DateText.tsx';
import classes from './CreditChange.module.css';
import type { CreditChange_ChangeFragment } from './CreditChanges.generated';
import { changedTerms } from './termsDiff.ts';
import { useTermFacts } from './useTermFacts.tsx';

/** What is asked for: of new terms each that differs, with what it was. */
export function CreditChangeText({ change }: { change: CreditChange_ChangeFragment }) {
  const facts = useTermFacts();
  const { terms, before, raise, shippingAllowedUntil } = change;
  if (terms) {
    return (
      <dl className={classes.terms}>
        {changedTerms(before, terms).map((name) => (
          <div key={name}>
            <dt>{facts[name].label}</dt>
            <dd>
              {before && (
                <>
                  <del>{facts[name].of(before)}</del> <span aria-hidden>→</span>{' '}
                </>
              )}
              <ins>{facts[name].of(terms)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  if (raise) {
    return (
      <span>
        {raise.from ? (
          <Trans>
            Limit <Amount value={raise.limit} /> from <Day value={raise.from} />, before{' '}
            <Day value={raise.until} />
          </Trans>
        ) : (
          <Trans>
            Limit <Amount value={raise.limit} /> from the approval, before{' '}
            <Day value={raise.until} />
          </Trans>
        )}
      </span>
    );
  }
  return (
    <span>
      <Trans>
        Goods may leave until <Moment value={shippingAllowedUntil} />
      </Trans>
    </span>
  );
}
