import { demo } from '@kontor/kit/demo.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import {
  type DemoPerson,
  demoAddresses,
  demoContracts,
  demoOrganizations,
  demoPeople,
} from './demoCompany.ts';
import { auditAction } from './modules/audit/audit.service.ts';
import { ContractSchema } from './modules/contract/contract.entity.ts';
import { recordContractChanged } from './modules/contract/contract.events.ts';
import { MembershipSchema, UserSchema } from './modules/member/member.entity.ts';
import { AddressSchema, OrganizationSchema } from './modules/organization/organization.entity.ts';
import { addOrganization } from './modules/organization/organization.service.ts';
import { hashPassword } from './modules/session/passwords.ts';

const PASSWORD = 'kontor-demo';

/** The demo's organizations and people, all or nothing; once they are there, nothing is changed. */
export async function seedDemo(ctx: RequestContext): Promise<void> {
  if (await ctx.em.findOne(OrganizationSchema, demo.organizations.seller)) return;
  // Everybody's password is the same and known, so that one hash serves all and starting stays quick.
  const passwordHash = await hashPassword(PASSWORD);
  await ctx.em.transactional(async () => {
    for (const organization of demoOrganizations) {
      addOrganization(ctx, { ...organization, country: 'RU', status: 'ACTIVE' });
    }
    for (const address of demoAddresses) {
      ctx.em.create(AddressSchema, { ...address, country: 'RU', isDefault: true });
    }
    for (const person of demoPeople) addPerson(ctx, person, passwordHash);
    for (const contract of demoContracts) {
      const kept = ctx.em.create(ContractSchema, {
        ...contract,
        organizationId: demo.organizations.north,
        sellerId: demo.organizations.seller,
        currency: demo.currency,
        validFrom: '2026-01-01',
        isClosed: false,
        createdAt: ctx.now(),
      });
      recordContractChanged(ctx, kept);
    }
    await auditAction(ctx, {
      action: 'demo.seed',
      organizationId: demo.organizations.seller,
      subject: null,
    });
  });
}

function addPerson(ctx: RequestContext, person: DemoPerson, passwordHash: string): void {
  const { id, membershipId, organizationId, email, name, role, orderLimit } = person;
  const createdAt = ctx.now();
  ctx.em.create(UserSchema, { id, name, email, passwordHash, locale: 'RU', createdAt });
  ctx.em.create(MembershipSchema, {
    id: membershipId,
    organizationId,
    userId: id,
    roles: [role],
    orderLimit: orderLimit ?? null,
    orderLimitCurrency: orderLimit ? demo.currency : null,
    createdAt,
  });
}
