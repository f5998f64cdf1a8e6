import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from 'react-router';
import { ListForm } from './ListForm.tsx';
import { useFavourites } from './useFavourites.ts';

/** Makes a list and goes to it. */
export function NewList() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { save } = useFavourites();
  const [isOpen, form] = useDisclosure(false);
  return (
    <Popover opened={isOpen} onChange={form.set} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" onClick={form.toggle}>
          <Trans>New list</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ListForm
          name=""
          isShared={false}
          action={t`Create`}
          onSave={async (list) => {
            const id = await save(list);
            if (!id) return;
            form.close();
            await navigate(`/favourites/${id}`);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
