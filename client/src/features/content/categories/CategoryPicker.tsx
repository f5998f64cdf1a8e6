import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton, InputBase, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { CategoriesByNameDocument, PickedCategoryDocument } from './CategoryPicker.generated';
import classes from './CategoryPicker.module.css';
import { CategoryTree } from './CategoryTree.tsx';
import { pathText } from './pathText.ts';

interface CategoryPickerProps {
  label: string;
  value: string | null;
  /** What it says while nothing is chosen. */
  placeholder?: string;
  error?: ReactNode;
  isRequired?: boolean;
  /** By which the field is found on the page. */
  field?: string;
  onChange(id: string | null): void;
}

/** A category, found by its name or through the tree. */
export function CategoryPicker(props: CategoryPickerProps) {
  const { label, value, placeholder, error, isRequired, field, onChange } = props;
  const { t } = useLingui();
  const [isOpen, { close, toggle }] = useDisclosure(false);
  const { data } = useQuery(PickedCategoryDocument, {
    variables: { id: value ?? '' },
    skip: value === null,
  });
  const path = value === null ? [] : (data?.category?.path ?? []);

  function choose(id: string | null) {
    onChange(id);
    close();
  }

  return (
    <Popover
      opened={isOpen}
      onChange={toggle}
      onDismiss={close}
      width={360}
      position="bottom-start"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <InputBase
          component="button"
          type="button"
          pointer
          label={label}
          required={isRequired}
          error={error}
          data-field={field}
          className={classes.input}
          title={pathText(path)}
          rightSection={
            value === null ? (
              <IconChevronDown size={14} aria-hidden />
            ) : (
              <CloseButton
                component="span"
                size="sm"
                role="button"
                aria-label={t`No category`}
                onClick={(event) => {
                  event.stopPropagation();
                  choose(null);
                }}
              />
            )
          }
          rightSectionPointerEvents={value === null ? 'none' : 'all'}
          onClick={toggle}
        >
          {path.length > 0 ? (
            <span className={classes.path}>{pathText(path)}</span>
          ) : (
            <span className={classes.placeholder}>{placeholder ?? t`Choose`}</span>
          )}
        </InputBase>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown}>
        <Choice value={value} openIds={path.slice(0, -1).map(({ id }) => id)} onChoose={choose} />
      </Popover.Dropdown>
    </Popover>
  );
}

interface ChoiceProps {
  value: string | null;
  openIds: string[];
  onChoose(id: string): void;
}

const LEAST_LETTERS = 2;

function Choice({ value, openIds, onChoose }: ChoiceProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 200);
  const isSearching = text.length >= LEAST_LETTERS;
  const { data, previousData } = useQuery(CategoriesByNameDocument, {
    variables: { text },
    skip: !isSearching,
  });
  const found = (data ?? previousData)?.searchSuggestions.categories;
  return (
    <>
      <TextInput
        data-autofocus
        aria-label={t`Name of a category`}
        placeholder={t`Name`}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={classes.list}>
        {isSearching ? (
          <>
            {found?.map(({ id, path }) => (
              <UnstyledButton key={id} className={classes.found} onClick={() => onChoose(id)}>
                {path.at(-1)?.name}
                <span className={classes.above}>{pathText(path.slice(0, -1))}</span>
              </UnstyledButton>
            ))}
            {found?.length === 0 && (
              <p className={classes.none}>
                <Trans>No category begins so</Trans>
              </p>
            )}
          </>
        ) : (
          <CategoryTree
            label={t`Categories`}
            selectedId={value}
            openIds={openIds}
            onSelect={onChoose}
          />
        )}
      </div>
    </>
  );
}
