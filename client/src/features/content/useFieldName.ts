import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { fieldKey } from './editor/fieldKey.ts';
import { packagingLevelWords } from './packagingLevel.ts';
import { AttributeNamesDocument } from './useFieldName.generated';

/** What people call a field of a product that a problem, a gap or a change names by its code. */
export function useFieldName(): (field: string) => string {
  const { t, i18n } = useLingui();
  const { data } = useQuery(AttributeNamesDocument, { fetchPolicy: 'cache-first' });
  const names: Record<string, string> = {
    sku: t`SKU`,
    gtin: t`Barcode (GTIN)`,
    'name.ru': t`Name in Russian`,
    'name.en': t`Name in English`,
    'description.ru': t`Description in Russian`,
    'description.en': t`Description in English`,
    brand: t`Brand`,
    category: t`Category`,
    unit: t`Unit`,
    minimumQuantity: t`Least quantity`,
    quantityStep: t`Step of quantity`,
    priceGroup: t`Price group`,
    status: t`Status`,
    manufacturerNumber: t`Maker’s number`,
    availableFrom: t`Available from`,
    fits: t`Fits equipment`,
    packaging: t`Packaging`,
    components: t`Components of the kit`,
    relations: t`Relations`,
    image: t`Picture`,
    mergedInto: t`Merged into`,
  };

  return (field) => {
    const key = fieldKey(field);
    const [head = '', ...rest] = key.split('.');
    const inner = rest.join('.');
    if (head === 'attributes')
      return data?.attributes.find(({ code }) => code === inner)?.name ?? inner;
    if (head === 'packaging' && inner) {
      const level = packagingLevelWords[rest[0] as keyof typeof packagingLevelWords];
      const what = rest[1] ? `, ${packagingWord(rest[1])}` : '';
      return `${names.packaging}: ${level ? i18n._(level) : rest[0]}${what}`;
    }
    return names[key] ?? names[head] ?? key;
  };

  function packagingWord(part: string): string {
    if (part === 'quantity') return t`quantity`;
    if (part === 'weight') return t`weight`;
    if (part === 'volume') return t`volume`;
    return part === 'gtin' ? t`barcode` : part;
  }
}
