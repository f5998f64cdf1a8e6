import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { IconBellCheck, IconBellPlus } from '@tabler/icons-react';
import { useFollowing } from './useFollowing.ts';

interface FollowButtonProps {
  productId: string;
  /** Small, and left out by the Tab key as all in a row. */
  isInRow?: boolean;
}

/** Has one told when the product can be ordered. For those who order. */
export function FollowButton({ productId, isInRow = false }: FollowButtonProps) {
  const { t } = useLingui();
  const { isFollowed, isChanging, change } = useFollowing(productId);
  const Icon = isFollowed ? IconBellCheck : IconBellPlus;
  const toggle = () => void change(!isFollowed);
  const state = { loading: isChanging, disabled: isFollowed === undefined, onClick: toggle };
  if (isInRow) {
    return (
      <ActionIcon
        variant="subtle"
        size="sm"
        tabIndex={-1}
        aria-pressed={isFollowed ?? false}
        aria-label={t`Tell me when it can be ordered`}
        title={t`Tell me when it can be ordered`}
        {...state}
      >
        <Icon size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
    );
  }
  return (
    <Button
      variant={isFollowed ? 'light' : 'default'}
      size="compact-md"
      leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
      aria-pressed={isFollowed ?? false}
      {...state}
    >
      {isFollowed ? <Trans>You will be told</Trans> : <Trans>Tell me when available</Trans>}
    </Button>
  );
}
