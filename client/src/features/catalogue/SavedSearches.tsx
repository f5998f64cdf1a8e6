import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, CloseButton, Popover, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconBookmark } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { type CatalogueSearch, writeSearch } from './catalogueSearch.ts';
import {
  DeleteSavedSearchDocument,
  SavedSearchesDocument,
  SaveSearchDocument,
} from './SavedSearches.generated';
import classes from './SavedSearches.module.css';

/** One's own searches under names: to go to, to add this one to, to take away. */
export function SavedSearches({ search }: { search: CatalogueSearch }) {
  const { t } = useLingui();
  const [isOpen, menu] = useDisclosure(false);
  return (
    <Popover opened={isOpen} onChange={menu.set} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="default"
          size={32}
          aria-label={t`Saved searches`}
          title={t`Saved searches`}
          onClick={menu.toggle}
        >
          <IconBookmark size={17} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="sm">
        <Menu key={search.text} search={search} onGone={menu.close} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Menu({ search, onGone }: { search: CatalogueSearch; onGone(): void }) {
  const { t } = useLingui();
  const query = useQuery(SavedSearchesDocument);
  const [save, { loading }] = useMutation(SaveSearchDocument, {
    refetchQueries: [SavedSearchesDocument],
  });
  const [remove] = useMutation(DeleteSavedSearchDocument, {
    refetchQueries: [SavedSearchesDocument],
  });
  const [name, setName] = useState(search.text);
  const address = writeSearch(search).toString();

  async function keep(event: FormEvent) {
    event.preventDefault();
    const { data } = await save({ variables: { input: { name: name.trim(), query: address } } });
    const result = data?.saveSearch;
    if (result && 'message' in result) refuse(result.message);
    else setName('');
  }

  return (
    <div className={classes.menu}>
      <Answer of={query} skeleton={<Trans>Loading…</Trans>}>
        {({ savedSearches }) =>
          savedSearches.length === 0 ? (
            <span className={classes.none}>
              <Trans>No saved searches yet. Save words and filters that you need often.</Trans>
            </span>
          ) : (
            <ul className={classes.list}>
              {savedSearches.map((saved) => (
                <li key={saved.id}>
                  <Link to={`/catalogue?${saved.query}`} onClick={onGone}>
                    {saved.name}
                  </Link>
                  <CloseButton
                    size="sm"
                    aria-label={t`Remove the search ${saved.name}`}
                    onClick={() => void remove({ variables: { input: { id: saved.id } } })}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <form className={classes.save} onSubmit={(event) => void keep(event)}>
        <TextInput
          size="xs"
          aria-label={t`Name of this search`}
          placeholder={t`Name of this search`}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          size="compact-md"
          loading={loading}
          disabled={!name.trim() || address === ''}
        >
          <Trans>Save</Trans>
        </Button>
      </form>
    </div>
  );
}

const refuse = (message: string) => notifications.show({ color: 'red', message });
