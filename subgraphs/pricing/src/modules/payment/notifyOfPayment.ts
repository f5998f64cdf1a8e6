import { requestNotification } from '@kontor/kit/notifications.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';

interface ToldPayment {
  paymentId: string;
  organizationId: string;
  amount: string;
  currency: string;
}

/** Tells the payer's accountants that money has come, or that it was taken back. */
export function notifyOfPayment(
  ctx: RequestContext,
  { paymentId, organizationId, amount, currency }: ToldPayment,
  what: 'RECEIVED' | 'REVERSED',
): void {
  const sum = `${amount} ${currency}`;
  const isReceived = what === 'RECEIVED';
  requestNotification(ctx, {
    key: `payment.${what.toLowerCase()}:${paymentId}`,
    organizationId,
    to: { scopes: ['invoices:read'] },
    kind: 'PAYMENT',
    title: isReceived
      ? { ru: `Получена оплата ${sum}`, en: `${sum} received` }
      : { ru: `Оплата ${sum} отозвана`, en: `Payment of ${sum} taken back` },
    text: isReceived
      ? { ru: 'Оплаченные счета видны в финансах.', en: 'Finance shows which invoices it paid.' }
      : {
          ru: 'Счета, которые она оплачивала, снова открыты.',
          en: 'The invoices that it paid are open again.',
        },
    link: '/finance',
  });
}
