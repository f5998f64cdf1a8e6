import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Anchor, Checkbox, Select } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Cell, Table } from '../../../ui/Table.tsx';
import { moved } from '../moved.ts';
import classes from './CategoriesPage.module.css';
import type { CategoryDetails_CategoryFragment } from './CategoryDetails.generated';
import type { OwnAttribute } from './categoryDraft.ts';

interface CategoryAttributesProps {
  inherited: CategoryDetails_CategoryFragment['attributes'];
  own: OwnAttribute[];
  dictionary: { code: string; name: string }[];
  onChange(own: OwnAttribute[]): void;
}

/** What comes from the categories above, then its own in their order. */
export function CategoryAttributes(props: CategoryAttributesProps) {
  const { inherited, own, dictionary, onChange } = props;
  const { t } = useLingui();
  const nameOf = (code: string) =>
    dictionary.find((attribute) => attribute.code === code)?.name ?? code;
  const taken = new Set([
    ...inherited.map(({ attribute }) => attribute.code),
    ...own.map(({ code }) => code),
  ]);
  const put = (index: number, part: Partial<OwnAttribute>) =>
    onChange(own.map((attribute, at) => (at === index ? { ...attribute, ...part } : attribute)));
  const columns = [
    { key: 'name', title: t`Attribute` },
    { key: 'required', title: t`Required`, width: '110px' },
    { key: 'filterable', title: t`Filter`, width: '110px' },
    { key: 'from', title: t`Comes from`, width: '200px' },
    { key: 'order', title: t({ message: 'Order', context: 'place in a list' }), width: '110px' },
  ];
  return (
    <>
      <Table caption={t`Attributes of the category`} columns={columns}>
        {inherited.map(({ attribute, isRequired, isFilterable, inheritedFrom }) => (
          <tr key={attribute.code}>
            <Cell isHead>{attribute.name}</Cell>
            <Cell label={t`Required`}>{isRequired ? t`Yes` : '—'}</Cell>
            <Cell label={t`Filter`}>{isFilterable ? t`Yes` : '—'}</Cell>
            <Cell label={t`Comes from`}>
              <Anchor component={Link} to={`/content/categories?id=${inheritedFrom?.id}`} size="sm">
                {inheritedFrom?.name}
              </Anchor>
            </Cell>
            <Cell>{null}</Cell>
          </tr>
        ))}
        {own.map(({ code, isRequired, isFilterable }, index) => (
          <tr key={code}>
            <Cell isHead>{nameOf(code)}</Cell>
            <Cell label={t`Required`}>
              <Checkbox
                size="xs"
                aria-label={t`${nameOf(code)} is required`}
                checked={isRequired}
                onChange={(event) => put(index, { isRequired: event.currentTarget.checked })}
              />
            </Cell>
            <Cell label={t`Filter`}>
              <Checkbox
                size="xs"
                aria-label={t`${nameOf(code)} is a filter`}
                checked={isFilterable}
                onChange={(event) => put(index, { isFilterable: event.currentTarget.checked })}
              />
            </Cell>
            <Cell label={t`Comes from`}>
              <Trans>this category</Trans>
            </Cell>
            <Cell>
              <span className={classes.order}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={index === 0}
                  aria-label={t`${nameOf(code)}: further up`}
                  onClick={() => onChange(moved(own, index, index - 1))}
                >
                  <IconArrowUp size={15} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={index === own.length - 1}
                  aria-label={t`${nameOf(code)}: further down`}
                  onClick={() => onChange(moved(own, index, index + 1))}
                >
                  <IconArrowDown size={15} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t`Take ${nameOf(code)} away`}
                  onClick={() => onChange(own.filter((_, at) => at !== index))}
                >
                  <IconTrash size={15} />
                </ActionIcon>
              </span>
            </Cell>
          </tr>
        ))}
      </Table>
      <div className={classes.add}>
        <Select
          key={own.length}
          size="xs"
          w={280}
          maw="100%"
          aria-label={t`Add an attribute`}
          placeholder={t`Add an attribute`}
          searchable
          nothingFoundMessage={t`No such attribute`}
          data={dictionary
            .filter(({ code }) => !taken.has(code))
            .map(({ code, name }) => ({ value: code, label: name }))}
          value={null}
          onChange={(code) => {
            if (code) onChange([...own, { code, isRequired: false, isFilterable: true }]);
          }}
        />
      </div>
    </>
  );
}
