import { type BothLanguages, requestNotification } from '@kontor/kit/notifications.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { stopsShipping, type ToldBlock } from './domain/toldBlock.ts';

/**
 * Tells the payer's people and the seller's that goods wait, or that they go on. Sums are for those who
 * may see the credit: they are told first, and nobody is told twice under one key.
 */
export function notifyOfBlock(
  ctx: RequestContext,
  organizationId: string,
  block: ToldBlock,
  currency: string,
): void {
  const key = `credit.block:${organizationId}:${ctx.now().toISOString()}`;
  const isStopped = stopsShipping(block);
  const common = {
    key,
    organizationId,
    kind: 'CREDIT' as const,
    title: isStopped ? STOPPED : LIFTED,
  };
  requestNotification(ctx, {
    ...common,
    to: { scopes: ['credit:read'], staffScopes: ['credit:write'] },
    text: isStopped ? whatLiftsIt(block, currency) : GOES_ON,
    link: '/finance',
  });
  requestNotification(ctx, {
    ...common,
    to: { scopes: ['orders:place'], staffScopes: ['orders:confirm'] },
    text: isStopped ? NEEDS_FINANCE : GOES_ON,
    link: '/orders',
  });
}

const STOPPED = { ru: 'Отгрузка остановлена', en: 'Shipping is on hold' };
const LIFTED = { ru: 'Отгрузка снова разрешена', en: 'Shipping goes on' };
const GOES_ON = {
  ru: 'Блокировка снята, заказы отгружаются дальше.',
  en: 'The block is lifted, orders are shipped again.',
};
const NEEDS_FINANCE = {
  ru: 'Для отгрузки нужно согласование финансового отдела.',
  en: 'Shipping needs finance approval.',
};

function whatLiftsIt({ liftedBy }: ToldBlock, currency: string): BothLanguages {
  if (liftedBy === null) {
    return {
      ru: 'Финансовый отдел остановил заказы. Снять остановку может только он.',
      en: 'Finance has stopped ordering. Only finance can lift it.',
    };
  }
  return {
    ru: `Чтобы отгрузка продолжилась, оплатите ${liftedBy} ${currency}.`,
    en: `Pay ${liftedBy} ${currency} and shipping goes on.`,
  };
}
