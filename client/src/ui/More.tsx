import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import classes from './More.module.css';

interface MoreProps {
  hasMore: boolean;
  onMore(): Promise<unknown>;
}

/** The way to the next page of a list. */
export function More({ hasMore, onMore }: MoreProps) {
  const [isLoading, setLoading] = useState(false);
  if (!hasMore) return null;
  return (
    <div className={classes.more}>
      <Button
        variant="default"
        loading={isLoading}
        onClick={() => {
          setLoading(true);
          void onMore()
            .catch(() => undefined)
            .finally(() => setLoading(false));
        }}
      >
        <Trans>Show more</Trans>
      </Button>
    </div>
  );
}
