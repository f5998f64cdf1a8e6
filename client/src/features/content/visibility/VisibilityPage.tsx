import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { Answer } from '../../../apollo/Answer.tsx';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import type { VisibilityRuleInput } from '../../../gql/schemaTypes.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { More } from '../../../ui/More.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Section } from '../../../ui/Section.tsx';
import { AddRule } from './AddRule.tsx';
import { RuleTable } from './RuleTable.tsx';
import { SetVisibilityDocument, VisibilityPageDocument } from './VisibilityPage.generated';
import classes from './VisibilityPage.module.css';
import { visibilityMatrix } from './visibilityMatrix.ts';

/** The availability matrix: who sees which part of the catalogue how. Changes hold at once. */
export function VisibilityPage() {
  const { t } = useLingui();
  const query = useQuery(VisibilityPageDocument, { fetchPolicy: 'cache-and-network' });
  const [setVisibility, { data, error, loading }] = useMutation(SetVisibilityDocument, {
    onError: () => undefined,
  });
  const result = data?.setVisibility;

  async function set(rule: VisibilityRuleInput): Promise<boolean> {
    const answer = await setVisibility({ variables: { input: { rules: [rule] } } });
    const isSet = answer.data?.setVisibility.__typename === 'VisibilitySet';
    if (isSet) await query.refetch();
    return isSet;
  }

  return (
    <Page
      title={t`Who sees what`}
      aside={query.data && <Quantity value={query.data.visibilityRules.totalCount} />}
    >
      <div className={classes.stack}>
        <Section title={<Trans>A new rule</Trans>}>
          <AddRule isSaving={loading} onAdd={set} />
        </Section>
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {result && 'message' in result && <Notice tone="bad" title={result.message} />}
        <Section flush title={<Trans>Rules</Trans>}>
          <Answer of={query} skeleton={<Skeleton height={220} m={16} />}>
            {({ visibilityRules: { edges, pageInfo } }) =>
              edges.length === 0 ? (
                <Empty title={<Trans>Everybody sees everything</Trans>}>
                  <Trans>Without rules the whole catalogue is shown, with prices.</Trans>
                </Empty>
              ) : (
                <>
                  <RuleTable
                    matrix={visibilityMatrix(edges.map(({ node }) => node))}
                    isSaving={loading}
                    onSet={(rule) => void set(rule)}
                  />
                  <More
                    hasMore={pageInfo.hasNextPage}
                    onMore={() => query.fetchMore({ variables: { after: pageInfo.endCursor } })}
                  />
                </>
              )
            }
          </Answer>
        </Section>
        <Section title={<Trans>Which rule wins</Trans>}>
          <ol className={classes.precedence}>
            <li>
              <Trans>
                A rule for a contract wins, for those who work under it, over one for the
                organization, that one over one for its segment, that one over one for everyone:
                columns further right win.
              </Trans>
            </li>
            <li>
              <Trans>
                In one column a rule on the product wins over one on its category (the nearest
                first), that one over one on its brand, that one over one on everything.
              </Trans>
            </li>
            <li>
              <Trans>
                Where no rule meets, the product is shown with its price; but under a contract with
                a limited assortment it is hidden unless the contract’s own rules show it.
              </Trans>
            </li>
          </ol>
          <p className={classes.hint}>
            <Trans>
              What is hidden is hidden everywhere: in search and its counts, by a direct link, in
              relations, quick order and files. Guests never see prices.
            </Trans>
          </p>
        </Section>
      </div>
    </Page>
  );
}
