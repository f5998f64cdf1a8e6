import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { FavouriteMenuDocument } from './FavouriteMenu.generated';
import classes from './FavouriteMenu.module.css';
import { useFavourites } from './useFavourites.ts';

interface FavouriteMenuProps {
  productId: string;
  /** The lists that it is in. */
  listIds: readonly string[];
}

/** In which lists a product is; a new one is made by its name. */
export function FavouriteMenu({ productId, listIds }: FavouriteMenuProps) {
  const { t } = useLingui();
  const query = useQuery(FavouriteMenuDocument);
  const { change, save } = useFavourites();
  const [typed, setTyped] = useState<string | null>(null);
  const isFirst = query.data?.favouriteLists.length === 0;
  const name = typed ?? (isFirst ? t`Favourites` : '');

  async function create(event: FormEvent) {
    event.preventDefault();
    if (!name.trim()) return;
    const listId = await save({ name: name.trim(), isShared: false });
    if (!listId) return;
    setTyped('');
    await change(listId, productId, true);
  }

  return (
    <div className={classes.menu}>
      <Answer of={query} skeleton={<Trans>Loading…</Trans>}>
        {({ favouriteLists }) =>
          favouriteLists.length > 0 && (
            <div className={classes.lists}>
              {favouriteLists.map((list) => (
                <Checkbox
                  key={list.id}
                  size="sm"
                  label={list.name}
                  description={list.isOwn ? undefined : t`a colleague’s`}
                  checked={listIds.includes(list.id)}
                  onChange={(event) => void change(list.id, productId, event.currentTarget.checked)}
                />
              ))}
            </div>
          )
        }
      </Answer>
      <form className={classes.create} onSubmit={(event) => void create(event)}>
        <TextInput
          size="xs"
          aria-label={t`Name of a new list`}
          placeholder={t`New list`}
          maxLength={100}
          value={name}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" size="compact-md" disabled={!name.trim()}>
          <Trans>Create</Trans>
        </Button>
      </form>
      <Anchor component={Link} to="/favourites" size="sm">
        <Trans>All lists</Trans>
      </Anchor>
    </div>
  );
}
