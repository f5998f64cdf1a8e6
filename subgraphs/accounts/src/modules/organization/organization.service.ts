import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../context.ts';
import { auditAction } from '../audit/audit.service.ts';
import { checkTaxIds } from './domain/checkTaxIds.ts';
import { decideStatusChange, type OrganizationStatus } from './domain/decideStatusChange.ts';
import {
  type Address,
  AddressSchema,
  type Organization,
  OrganizationSchema,
} from './organization.entity.ts';
import { recordOrganizationChanged } from './organization.events.ts';
import {
  countOrganizations,
  type OrganizationConditions,
  pageOfOrganizations,
} from './organization.queries.ts';

const LONGEST_SEARCH = 100;

/** The organizations that the viewer may see, by name. */
export async function listOrganizations(
  ctx: Context,
  conditions: OrganizationConditions,
  args: PageArgs,
): Promise<Connection<Organization>> {
  if ((conditions.search?.length ?? 0) > LONGEST_SEARCH) {
    throw badInput(`Search for ${LONGEST_SEARCH} characters at most.`, { argument: 'search' });
  }
  const page = pageOf(args, 2);
  if (page.after && !isId(String(page.after[1]))) throw badInput('The cursor is not valid.');
  const found = await pageOfOrganizations(ctx, conditions, page);
  const rows = await Promise.all(found.map(({ id }) => ctx.organizationById.load(id)));
  const sortNames = new Map(found.map(({ id, sortName }) => [id, sortName]));
  return connectionOf({
    rows: rows.filter((row) => row !== null),
    page,
    cursorOf: ({ id }) => [sortNames.get(id) ?? '', id],
    totalCount: () => countOrganizations(ctx, conditions),
  });
}

export interface OrganizationWithAddresses {
  organization: Organization;
  addresses: Address[];
}

/** For papers, which name both parties: not limited to the one that the service acts for. */
export async function organizationFacts(
  ctx: RequestContext,
  ids: readonly string[],
  taxIds: readonly string[],
): Promise<OrganizationWithAddresses[]> {
  requireScope(ctx.viewer, 'service');
  const organizations = await ctx.em.find(OrganizationSchema, {
    $or: [{ id: { $in: ids.filter(isId) } }, { taxId: { $in: [...taxIds] } }],
  });
  const known = { $in: organizations.map(({ id }) => id) };
  const addresses = await ctx.em.find(
    AddressSchema,
    { organizationId: known },
    { filters: { organization: false }, orderBy: { isDefault: 'desc', label: 'asc', id: 'asc' } },
  );
  return organizations.map((organization) => ({
    organization,
    addresses: addresses.filter(({ organizationId }) => organizationId === organization.id),
  }));
}

/** Adds an organization; throws BAD_USER_INPUT for tax numbers that can't be. Written by the next flush. */
export function addOrganization(
  ctx: RequestContext,
  facts: Omit<Organization, 'createdAt'>,
): Organization {
  const check = checkTaxIds(facts);
  if (!check.ok) throw badInput(check.reason, { field: check.field });
  const organization = ctx.em.create(OrganizationSchema, { ...facts, createdAt: ctx.now() });
  recordOrganizationChanged(ctx, organization);
  return organization;
}

export type StatusOutcome =
  | { ok: true; organization: Organization }
  | { ok: false; code: 'NOT_FOUND' }
  | { ok: false; code: 'INVALID_STATUS'; reason: string };

/** Its people's and programs' rights follow at once: they are worked out anew on every request. */
export async function changeOrganizationStatus(
  ctx: RequestContext,
  organizationId: string,
  status: OrganizationStatus,
): Promise<StatusOutcome> {
  requireScope(ctx.viewer, 'organizations:write');
  if (!isId(organizationId)) return { ok: false, code: 'NOT_FOUND' };
  return ctx.em.transactional(async () => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const organization = await ctx.em.findOne(OrganizationSchema, organizationId, { lockMode });
    if (!organization) return { ok: false, code: 'NOT_FOUND' };
    const decision = decideStatusChange(organization, status);
    if (!decision.ok) return { ok: false, code: 'INVALID_STATUS', reason: decision.reason };
    if (!decision.isChange) return { ok: true, organization };
    const before = organization.status;
    organization.status = status;
    recordOrganizationChanged(ctx, organization);
    await auditAction(ctx, {
      action: 'organization.changeStatus',
      organizationId,
      subject: `Organization:${organizationId}`,
      before: { status: before },
      after: { status },
    });
    return { ok: true, organization };
  });
}
