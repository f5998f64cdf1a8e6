import { demo } from '@kontor/kit/demo.ts';
import type { Context } from '../../context.ts';
import { PayeeSchema } from './payee.entity.ts';

/** Where the demo's seller is paid: a bank that does not exist. */
const payee = {
  sellerId: demo.organizations.seller,
  account: '40702810600000012345',
  bankName: 'АО «ДЕМО БАНК», г. Москва',
  bic: '044525999',
  correspondentAccount: '30101810600000000999',
  director: 'Громова Е. В.',
  accountant: 'Лебедева О. П.',
};

/** What is set already stays. */
export async function seedDemo({ em }: Context): Promise<void> {
  await em.upsert(PayeeSchema, payee, { onConflictAction: 'ignore' });
}
