import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { ChangeMyEquipmentDocument, EquipmentPageDocument } from './EquipmentPage.generated';

interface Change {
  add?: string[];
  remove?: string[];
}

/** Changes the machines of one's organization; tells why where they stay as they were. */
export function useMyEquipment(): { change(change: Change): void; isChanging: boolean } {
  const [run, { loading }] = useMutation(ChangeMyEquipmentDocument, {
    update(cache, { data }) {
      if (data?.changeMyEquipment.__typename !== 'MyEquipmentChanged') return;
      const { equipment } = data.changeMyEquipment;
      cache.writeQuery({
        query: EquipmentPageDocument,
        data: { myEquipment: equipment },
      });
      // What fits one's machines is another list now, and so is which models may be added.
      for (const fieldName of ['products', 'equipmentModels']) cache.evict({ fieldName });
    },
    onCompleted({ changeMyEquipment: outcome }) {
      if (outcome.__typename === 'MyEquipmentChanged') return;
      notifications.show({ color: 'red', message: outcome.message });
    },
    onError: ({ message }) => notifications.show({ color: 'red', message }),
  });
  return { change: (input) => void run({ variables: { input } }), isChanging: loading };
}
