import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { Visibility, VisibilityRuleInput } from '../../../gql/schemaTypes.ts';
import { AudienceName } from './AudienceName.tsx';
import classes from './VisibilityPage.module.css';
import { type Matrix, ruleInput } from './visibilityMatrix.ts';
import { subjectKindWords, VISIBILITIES, visibilityWords } from './visibilityWords.ts';

interface RuleTableProps {
  matrix: Matrix;
  isSaving: boolean;
  onSet(rule: VisibilityRuleInput): void;
}

/** Audiences across, subjects down; each place sets its rule at once. */
export function RuleTable({ matrix, isSaving, onSet }: RuleTableProps) {
  const { t, i18n } = useLingui();
  const effects = [
    { value: '', label: '—' },
    ...VISIBILITIES.map((value) => ({
      value: value as string,
      label: i18n._(visibilityWords[value]),
    })),
  ];
  return (
    <table className={classes.matrix} aria-label={t`Rules by audience and part of the catalogue`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Part of the catalogue</Trans>
          </th>
          {matrix.audiences.map((audience) => (
            <th key={audience.key} scope="col">
              <AudienceName audience={audience} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.subjects.map((subject) => (
          <tr key={subject.key}>
            <th scope="row">
              {subject.kind === 'everything' ? (
                i18n._(subjectKindWords.everything)
              ) : (
                <>
                  {subject.name}
                  <span className={classes.kind}>
                    {i18n._(subjectKindWords[subject.kind])}
                    {subject.sku && ` ${subject.sku}`}
                  </span>
                </>
              )}
            </th>
            {matrix.audiences.map((audience) => {
              const effect = matrix.effectOf(audience, subject);
              return (
                <td key={audience.key}>
                  <NativeSelect
                    size="xs"
                    className={classes.effect}
                    data-effect={effect ?? undefined}
                    wrapperProps={{ 'data-effect': effect ?? undefined }}
                    aria-label={t`How it stands there`}
                    disabled={isSaving}
                    data={effects}
                    value={effect ?? ''}
                    onChange={(event) =>
                      onSet(
                        ruleInput(
                          audience,
                          subject,
                          (event.currentTarget.value || null) as Visibility | null,
                        ),
                      )
                    }
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
