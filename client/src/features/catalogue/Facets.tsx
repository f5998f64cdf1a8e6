import { useLingui } from '@lingui/react/macro';
import { CategoryTree } from './CategoryTree.tsx';
import { type CatalogueSearch, NO_CHOICE, toggled, withAttribute } from './catalogueSearch.ts';
import { EquipmentFacet } from './EquipmentFacet.tsx';
import { FacetSection } from './FacetSection.tsx';
import type { Facets_FacetFragment as Facet } from './Facets.generated';
import { FacetValues } from './FacetValues.tsx';
import { NumberRange } from './NumberRange.tsx';
import type { ChangeSearch } from './useCatalogueSearch.ts';

interface FacetsProps {
  facets: readonly Facet[];
  search: CatalogueSearch;
  onChange: ChangeSearch;
}

/** What the products found can be narrowed by. */
export function Facets({ facets, search, onChange }: FacetsProps) {
  return facets.map((facet) => (
    <FacetSection
      key={facet.code}
      name={facet.name}
      // Attributes come many at a time: the first few are open.
      isOpenAtFirst={
        !facet.code.startsWith('attribute.') || isChosen(facet, search) || isEarly(facet, facets)
      }
    >
      <FacetBody facet={facet} search={search} onChange={onChange} />
    </FacetSection>
  ));
}

interface FacetBodyProps {
  facet: Facet;
  search: CatalogueSearch;
  onChange: ChangeSearch;
}

function FacetBody({ facet, search, onChange }: FacetBodyProps) {
  const { t } = useLingui();
  const { kind, values } = facet;
  if (kind === 'CATEGORY') {
    return (
      <CategoryTree
        counts={values}
        chosen={search.categories}
        onChoose={(categories) => onChange((before) => ({ ...before, categories }))}
      />
    );
  }
  if (kind === 'BRAND') {
    return (
      <FacetValues
        facet={facet}
        chosen={search.brands}
        onToggle={(id) => onChange((before) => ({ ...before, brands: toggled(before.brands, id) }))}
      />
    );
  }
  if (kind === 'EQUIPMENT') {
    return <EquipmentFacet facet={facet} search={search} onChange={onChange} />;
  }
  if (kind === 'STOCK') {
    return (
      <FacetValues
        facet={facet}
        chosen={search.isInStock === null ? [] : [String(search.isInStock)]}
        onToggle={(id) =>
          onChange((before) => ({
            ...before,
            isInStock: String(before.isInStock) === id ? null : id === 'true',
          }))
        }
      />
    );
  }
  const code = codeOf(facet);
  const choice = search.attributes[code] ?? NO_CHOICE;
  return (
    <>
      {facet.range && facet.range.min !== facet.range.max && (
        <NumberRange
          label={t`Range, ${facet.name}`}
          range={facet.range}
          chosen={choice}
          onChoose={(bounds) => onChange((before) => withAttribute(before, code, bounds))}
        />
      )}
      <FacetValues
        facet={kind === 'NUMBER' ? { ...facet, values: values.toSorted(byNumber) } : facet}
        chosen={choice.values}
        onToggle={(id) =>
          onChange((before) => {
            const chosen = before.attributes[code]?.values ?? [];
            return withAttribute(before, code, { values: toggled(chosen, id) });
          })
        }
      />
    </>
  );
}

const OPEN_ATTRIBUTES = 6;

/** Numbers are their own ids; where all are listed they are looked for by size. */
const byNumber = (a: { id: string }, b: { id: string }) => Number(a.id) - Number(b.id);

const codeOf = ({ code }: Facet): string => code.replace(/^attribute\./, '');

const isChosen = (facet: Facet, { attributes }: CatalogueSearch): boolean =>
  attributes[codeOf(facet)] !== undefined;

const isEarly = (facet: Facet, facets: readonly Facet[]): boolean =>
  facets.filter(({ code }) => code.startsWith('attribute.')).indexOf(facet) < OPEN_ATTRIBUTES;
