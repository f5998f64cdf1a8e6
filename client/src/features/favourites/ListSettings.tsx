import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useNavigate } from 'react-router';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { DeleteFavouriteListDocument } from './FavouriteMenu.generated';
import { ListForm } from './ListForm.tsx';
import { useFavourites } from './useFavourites.ts';

interface ListSettingsProps {
  id: string;
  name: string;
  isShared: boolean;
}

/** Renames, shares and removes a list of one's own. */
export function ListSettings({ id, name, isShared }: ListSettingsProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { save } = useFavourites();
  const [isEdited, form] = useDisclosure(false);
  const [isRemoved, question] = useDisclosure(false);
  const [remove, { loading }] = useMutation(DeleteFavouriteListDocument);

  async function removeList() {
    try {
      await remove({
        variables: { input: { id } },
        update(cache) {
          cache.evict({ id: cache.identify({ __typename: 'FavouriteList', id }) });
          cache.gc();
        },
      });
      await navigate('/favourites');
    } catch (error) {
      notifications.show({ color: 'red', message: <FailureMessage error={error} /> });
    }
  }

  return (
    <>
      <Popover opened={isEdited} onChange={form.set} position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <Button variant="subtle" size="compact-sm" onClick={form.toggle}>
            <Trans>Rename or share</Trans>
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <ListForm
            name={name}
            isShared={isShared}
            action={t`Save`}
            onSave={async (list) => {
              if (await save({ id, ...list })) form.close();
            }}
          />
        </Popover.Dropdown>
      </Popover>
      <Popover
        opened={isRemoved}
        onChange={question.set}
        position="bottom-start"
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={question.toggle}>
            <Trans>Remove</Trans>
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Button color="red" size="compact-md" loading={loading} onClick={() => void removeList()}>
            <Trans>Remove the list “{name}”</Trans>
          </Button>
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
