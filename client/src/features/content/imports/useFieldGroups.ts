import { useLingui } from '@lingui/react/macro';
import type { FieldChoice } from './columnMapping.ts';

/** Fields as a select offers them: those of every product, then the attributes, which may have the same names. */
export function useFieldGroups(fields: FieldChoice[]) {
  const { t } = useLingui();
  const items = fields.map(({ code, name, isRequired }) => ({
    value: code,
    label: isRequired ? `${name} *` : name,
  }));
  const isAttribute = ({ value }: { value: string }) => value.startsWith('attributes.');
  return [
    { group: t`Product`, items: items.filter((item) => !isAttribute(item)) },
    { group: t`Attributes`, items: items.filter(isAttribute) },
  ];
}
