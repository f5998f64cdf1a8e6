import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { keepKeys } from '../../lib/keepKeys.ts';
import {
  type FavouriteButton_ProductFragment,
  FavouriteButton_ProductFragmentDoc,
} from './FavouriteButton.generated';
import { FavouriteMenu } from './FavouriteMenu.tsx';

interface FavouriteButtonProps {
  product: FragmentType<FavouriteButton_ProductFragment>;
  name: string;
  /** In a row, which has keys of its own, it is no stop of the tab key. */
  isInRow?: boolean;
}

/** A star: full where the product is in one of the viewer's lists. It opens the lists. */
export function FavouriteButton({ product, name, isInRow }: FavouriteButtonProps) {
  const { t } = useLingui();
  const [isOpen, menu] = useDisclosure(false);
  const { data, complete } = useFragment({
    fragment: FavouriteButton_ProductFragmentDoc,
    fragmentName: 'FavouriteButton_product',
    from: product,
  });
  if (!complete) return null;
  const isIn = data.favouriteListIds.length > 0;
  const Icon = isIn ? IconStarFilled : IconStar;
  return (
    <Popover opened={isOpen} onChange={menu.set} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color={isIn ? undefined : 'gray'}
          aria-label={t`Favourite lists with ${name}`}
          title={t`Favourites`}
          tabIndex={isInRow ? -1 : undefined}
          data-favourite
          onClick={menu.toggle}
        >
          <Icon size={17} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="sm" onKeyDown={keepKeys}>
        <FavouriteMenu productId={data.id} listIds={data.favouriteListIds} />
      </Popover.Dropdown>
    </Popover>
  );
}
