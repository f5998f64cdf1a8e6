import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { PackagingLevel } from '../../../gql/schemaTypes.ts';
import { decimalSign } from '../../../lib/formatNumber.ts';
import { Cell, Table } from '../../../ui/Table.tsx';
import { packagingLevelWords } from '../packagingLevel.ts';
import { PACKAGING_LEVELS, type PackagingDraft, type ProductDraft } from './productDraft.ts';

interface PackagingTableProps {
  packaging: ProductDraft['packaging'];
  /** Short name of the base unit. */
  unit: string;
  problemOf(field: string): string | undefined;
  onChange(level: PackagingLevel, part: Partial<PackagingDraft>): void;
}

/** From the piece to the pallet; a level without a quantity is not there. */
export function PackagingTable({ packaging, unit, problemOf, onChange }: PackagingTableProps) {
  const { t, i18n } = useLingui();
  const parts: { key: keyof PackagingDraft; label: string; isDecimal: boolean; width?: string }[] =
    [
      { key: 'quantity', label: t`Holds, ${unit}`, isDecimal: true, width: '130px' },
      { key: 'weight', label: t`Gross weight, kg`, isDecimal: true, width: '130px' },
      { key: 'volume', label: t`Volume, m³`, isDecimal: true, width: '130px' },
      { key: 'gtin', label: t`Barcode (GTIN)`, isDecimal: false },
    ];
  const columns = [
    { key: 'level', title: t`Package`, width: '130px' },
    ...parts.map(({ key, label, width }) => ({ key, title: label, width })),
  ];
  const shown = (value: string, isDecimal: boolean) =>
    isDecimal ? value.replace('.', decimalSign(i18n.locale)) : value;

  return (
    <Table caption={t`Packaging`} columns={columns}>
      {PACKAGING_LEVELS.map((level) => {
        const name = i18n._(packagingLevelWords[level]);
        return (
          <tr key={level}>
            <Cell isHead>{name}</Cell>
            {parts.map(({ key, label, isDecimal }) => (
              <Cell key={key} label={label}>
                <TextInput
                  size="xs"
                  aria-label={`${name}: ${label}`}
                  inputMode={isDecimal ? 'decimal' : 'numeric'}
                  data-field={`packaging.${level}.${key}`}
                  error={
                    problemOf(`packaging.${level}.${key}`) ??
                    (key === 'quantity' ? problemOf(`packaging.${level}`) : undefined)
                  }
                  value={shown(packaging[level][key], isDecimal)}
                  onChange={(event) => onChange(level, { [key]: event.currentTarget.value })}
                />
              </Cell>
            ))}
          </tr>
        );
      })}
    </Table>
  );
}
