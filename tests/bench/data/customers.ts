import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import {
  MembershipSchema,
  UserSchema,
} from '../../../subgraphs/accounts/src/modules/member/member.entity.ts';
import { addOrganization } from '../../../subgraphs/accounts/src/modules/organization/organization.service.ts';
import { hashPassword } from '../../../subgraphs/accounts/src/modules/session/passwords.ts';
import { CreditAccountSchema } from '../../../subgraphs/pricing/src/modules/credit/credit.entity.ts';

export const CUSTOMERS = 64;
export const PASSWORD = 'kontor-bench';
export const emailOf = (customer: number) => `head@customer-${customer}.example`;

/** Customers of the segments that have generated prices, each with a person who may do everything there. */
export async function addCustomers(accounts: RequestContext): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  await accounts.em.transactional(async () => {
    for (let customer = 0; customer < CUSTOMERS; customer++) {
      const name = `Customer ${customer}`;
      const organizationId = newId();
      const userId = newId();
      const createdAt = accounts.now();
      addOrganization(accounts, {
        id: organizationId,
        kind: 'CUSTOMER',
        name,
        legalName: name,
        taxId: `DE${String(customer).padStart(9, '0')}`,
        kpp: null,
        segment: customer % 2 ? 'retail' : 'dealer',
        country: 'DE',
        status: 'ACTIVE',
      });
      const email = emailOf(customer);
      accounts.em.create(UserSchema, {
        id: userId,
        name,
        email,
        passwordHash,
        locale: 'RU',
        createdAt,
      });
      accounts.em.create(MembershipSchema, {
        id: newId(),
        organizationId,
        userId,
        roles: ['HEAD'],
        orderLimit: null,
        orderLimitCurrency: null,
        createdAt,
      });
    }
  });
}

/** So that no order waits for money, of the demo's customers neither. */
export async function raiseCredit(pricing: RequestContext): Promise<void> {
  await pricing.em.nativeUpdate(CreditAccountSchema, {}, { creditLimit: '1000000000000.00' });
}
