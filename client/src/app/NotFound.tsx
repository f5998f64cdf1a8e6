import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Empty } from '../ui/Empty.tsx';

export function NotFound() {
  return (
    <Empty
      title={<Trans>There is no such page</Trans>}
      action={
        <Anchor component={Link} to="/">
          <Trans>To the start</Trans>
        </Anchor>
      }
    />
  );
}
