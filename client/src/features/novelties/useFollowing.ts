import { useMutation, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';
import {
  FollowedIdsDocument,
  FollowProductDocument,
  UnfollowProductDocument,
} from './FollowButton.generated';

interface Following {
  /** Undefined while it is not known. */
  isFollowed: boolean | undefined;
  isChanging: boolean;
  change(isFollowed: boolean): Promise<void>;
}

/** Whether the viewer waits for the product; all buttons of a page share what was asked once. */
export function useFollowing(productId: string): Following {
  const { t } = useLingui();
  const { data } = useQuery(FollowedIdsDocument, { fetchPolicy: 'cache-first' });
  const renewed = {
    refetchQueries: [FollowedIdsDocument],
    awaitRefetchQueries: true,
    onError: () => notifications.show({ color: 'red', message: t`It was not kept. Try again.` }),
  };
  const [follow, following] = useMutation(FollowProductDocument, renewed);
  const [unfollow, unfollowing] = useMutation(UnfollowProductDocument, renewed);

  async function change(isFollowed: boolean) {
    const options = { variables: { input: { productId } } };
    if (!isFollowed) {
      await unfollow(options);
      return;
    }
    const result = (await follow(options)).data?.followProduct;
    if (result && 'message' in result) {
      notifications.show({ message: t`It can be ordered already, or is no longer sold.` });
    }
  }

  return {
    isFollowed: data?.followedProducts.some(({ product }) => product.id === productId),
    isChanging: following.loading || unfollowing.loading,
    change,
  };
}
