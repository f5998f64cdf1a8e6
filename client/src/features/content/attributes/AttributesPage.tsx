import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Drawer, TextInput, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Cell, SkeletonRows, Table } from '../../../ui/Table.tsx';
import { AttributeForm } from './AttributeForm.tsx';
import { AttributesPageDocument } from './AttributesPage.generated';
import classes from './AttributesPage.module.css';
import { attributeTypeWords } from './attributeType.ts';

/** The dictionary of what products can be described by. Which one is open is in the address. */
export function AttributesPage() {
  const { t, i18n } = useLingui();
  const [params, setParams] = useSearchParams();
  const text = params.get('q') ?? '';
  const code = params.get('code');
  const query = useQuery(AttributesPageDocument, { fetchPolicy: 'cache-and-network' });
  const edited = query.data?.attributes.find((attribute) => attribute.code === code);
  const set = (name: 'q' | 'code', value: string | null) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null || (name === 'q' && value === '')) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  const columns = [
    { key: 'name', title: t`Name` },
    { key: 'code', title: t`Code`, width: '220px' },
    { key: 'type', title: t`Kind of values`, width: '160px' },
    { key: 'values', title: t`Unit or options` },
  ];
  return (
    <Page
      title={t`Attributes`}
      aside={query.data && <Quantity value={query.data.attributes.length} />}
      actions={
        <>
          <TextInput
            type="search"
            aria-label={t`Find an attribute`}
            placeholder={t`Name or code`}
            value={text}
            onChange={(event) => set('q', event.currentTarget.value)}
          />
          <Button leftSection={<IconPlus size={16} />} onClick={() => set('code', '')}>
            <Trans>New attribute</Trans>
          </Button>
        </>
      }
    >
      <Section flush>
        <Answer
          of={query}
          skeleton={
            <Table caption={t`Attributes`} columns={columns}>
              <SkeletonRows columns={columns} />
            </Table>
          }
        >
          {({ attributes }) => {
            const found = attributes
              .filter(({ code: each, name }) =>
                `${name} ${each}`.toLowerCase().includes(text.toLowerCase()),
              )
              .sort((a, b) => a.name.localeCompare(b.name, i18n.locale));
            if (found.length === 0) {
              return (
                <Empty
                  title={text ? <Trans>No such attribute</Trans> : <Trans>No attributes yet</Trans>}
                />
              );
            }
            return (
              <Table caption={t`Attributes`} columns={columns}>
                {found.map((attribute) => (
                  <tr key={attribute.code}>
                    <Cell isHead>
                      <UnstyledButton
                        className={classes.name}
                        onClick={() => set('code', attribute.code)}
                      >
                        {attribute.name}
                      </UnstyledButton>
                    </Cell>
                    <Cell label={t`Code`}>
                      <code>{attribute.code}</code>
                    </Cell>
                    <Cell label={t`Kind of values`}>
                      {i18n._(attributeTypeWords[attribute.type])}
                    </Cell>
                    <Cell label={t`Unit or options`}>
                      <span className={classes.options}>
                        {attribute.unit?.symbol ??
                          (attribute.options
                            .map(({ labelRu, labelEn }) =>
                              i18n.locale === 'ru' ? labelRu : labelEn,
                            )
                            .join(', ') ||
                            '—')}
                      </span>
                    </Cell>
                  </tr>
                ))}
              </Table>
            );
          }}
        </Answer>
      </Section>
      <Drawer
        opened={code !== null && query.data !== undefined}
        onClose={() => set('code', null)}
        position="right"
        size="lg"
        title={edited ? edited.name : <Trans>New attribute</Trans>}
      >
        <AttributeForm
          key={code}
          attribute={edited ?? null}
          units={query.data?.units ?? []}
          onDone={() => {
            set('code', null);
            void query.refetch();
          }}
        />
      </Drawer>
    </Page>
  );
}
