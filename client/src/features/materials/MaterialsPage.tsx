import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Skeleton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useSearchParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import type { Locale } from '../../gql/schemaTypes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Section } from '../../ui/Section.tsx';
import { MaterialItem } from './MaterialItem.tsx';
import { MaterialsPageDocument } from './MaterialsPage.generated';
import classes from './MaterialsPage.module.css';
import { MATERIAL_KINDS, materialKindWords } from './materialKind.ts';

const LANGUAGES: Locale[] = ['RU', 'EN'];

/** The library: what the viewer may download, by words, kind and language; all of it in the address. */
export function MaterialsPage() {
  const { t, i18n } = useLingui();
  const [params, setParams] = useSearchParams();
  const text = params.get('q') ?? '';
  const kind = MATERIAL_KINDS.find((each) => each === params.get('kind')) ?? null;
  const language = LANGUAGES.find((each) => each === params.get('language')) ?? null;
  const [search] = useDebouncedValue(text, 200);
  const query = useQuery(MaterialsPageDocument, {
    variables: { search: search || null, filter: { kind, language } },
    fetchPolicy: 'cache-and-network',
  });
  const { data = query.previousData, fetchMore } = query;
  const isFiltered = search !== '' || kind !== null || language !== null;
  const set = (name: 'q' | 'kind' | 'language', value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );

  return (
    <Page
      title={t`Materials`}
      aside={data && <Quantity value={data.materials.totalCount} />}
      actions={
        <div className={classes.filters}>
          <TextInput
            type="search"
            aria-label={t`Find a material`}
            placeholder={t`Title or file`}
            value={text}
            onChange={(event) => set('q', event.currentTarget.value)}
          />
          <NativeSelect
            aria-label={t`Kind of material`}
            data={[
              { value: '', label: t`All kinds` },
              ...MATERIAL_KINDS.map((value) => ({
                value,
                label: i18n._(materialKindWords[value]),
              })),
            ]}
            value={kind ?? ''}
            onChange={(event) => set('kind', event.currentTarget.value)}
          />
          <NativeSelect
            aria-label={t`Language of the material`}
            data={[
              { value: '', label: t`All languages` },
              { value: 'RU', label: 'Русский' },
              { value: 'EN', label: 'English' },
            ]}
            value={language ?? ''}
            onChange={(event) => set('language', event.currentTarget.value)}
          />
        </div>
      }
    >
      <Section flush>
        <Answer of={{ ...query, data }} skeleton={<Skeleton height={260} m={16} />}>
          {({ materials: { edges, pageInfo } }) =>
            edges.length === 0 ? (
              <Empty
                title={
                  isFiltered ? <Trans>No such material</Trans> : <Trans>No materials yet</Trans>
                }
              >
                {isFiltered && <Trans>Try other words, or all kinds and languages.</Trans>}
              </Empty>
            ) : (
              <>
                <ul className={classes.list}>
                  {edges.map(({ node }) => (
                    <MaterialItem key={node.id} material={node} />
                  ))}
                </ul>
                <More
                  hasMore={pageInfo.hasNextPage}
                  onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
                />
              </>
            )
          }
        </Answer>
      </Section>
    </Page>
  );
}
