import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';

interface RemoveButtonProps {
  loading: boolean;
  onRemove(): Promise<void>;
}

/** Removes at the second press; whoever goes elsewhere after the first has not meant it. */
export function RemoveButton({ loading, onRemove }: RemoveButtonProps) {
  const [isAsking, setAsking] = useState(false);

  async function remove() {
    await onRemove();
    setAsking(false);
  }

  if (!isAsking) {
    return (
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={15} />}
        onClick={() => setAsking(true)}
      >
        <Trans>Remove</Trans>
      </Button>
    );
  }
  return (
    <Button
      color="red"
      autoFocus
      loading={loading}
      onBlur={() => setAsking(false)}
      onClick={() => void remove()}
    >
      <Trans>Remove for good</Trans>
    </Button>
  );
}
