import { useLingui } from '@lingui/react';
import type { OrderStatus } from '../../gql/schemaTypes.ts';
import { Status } from '../../ui/Status.tsx';
import { statusTones, statusWords } from './orderStatus.ts';

export function OrderStatusText({ status }: { status: OrderStatus }) {
  const { i18n } = useLingui();
  return <Status tone={statusTones[status]}>{i18n._(statusWords[status])}</Status>;
}
