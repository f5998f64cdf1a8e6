import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput, forbidden } from '@kontor/kit/errors.ts';
import { type IdempotencyConflict, once } from '@kontor/kit/idempotency.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { isStaff, organizationOf, requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../context.ts';
import { auditAction } from '../audit/audit.service.ts';
import { OrganizationSchema } from '../organization/organization.entity.ts';
import { type Contract, ContractSchema } from './contract.entity.ts';
import { recordContractChanged } from './contract.events.ts';
import { type ContractConditions, countContracts, pageOfContracts } from './contract.queries.ts';
import { type ContractTerms, checkContract } from './domain/checkContract.ts';

const LONGEST_SEARCH = 100;

/** The contracts that the viewer may see, the newest first. */
export async function listContracts(
  ctx: Context,
  conditions: ContractConditions,
  args: PageArgs,
): Promise<Connection<Contract>> {
  if ((conditions.search?.length ?? 0) > LONGEST_SEARCH) {
    throw badInput(`Search for ${LONGEST_SEARCH} characters at most.`, { argument: 'search' });
  }
  const page = pageOf(args, 1);
  if (page.after && !isId(String(page.after[0]))) throw badInput('The cursor is not valid.');
  const { organizationId } = conditions;
  const isUnknown = Boolean(organizationId) && !isId(organizationId ?? '');
  const ids = isUnknown ? [] : await pageOfContracts(ctx, conditions, page);
  const rows = await Promise.all(ids.map((id) => ctx.contractById.load(id)));
  return connectionOf({
    rows: rows.filter((row) => row !== null),
    page,
    cursorOf: ({ id }) => [id],
    totalCount: async () => (isUnknown ? 0 : countContracts(ctx, conditions)),
  });
}

/** A new contract, or with an id the one to change. */
export interface WantedContract extends ContractTerms {
  id: string | null;
  organizationId: string;
  /** Null = the viewer's own company. */
  sellerId: string | null;
}

export type SaveOutcome =
  | { ok: true; contract: Contract }
  | InvalidInput
  | NotFound
  | IdempotencyConflict;

/** Writes down what was agreed. Whoever works under the contract does so by its new terms at once. */
export async function saveContract(
  ctx: RequestContext,
  wanted: WantedContract,
  idempotencyKey: string,
): Promise<SaveOutcome> {
  requireScope(ctx.viewer, 'contracts:write');
  if (!isStaff(ctx.viewer)) throw forbidden();
  const check = checkContract(wanted);
  if (!check.ok) return invalidInput(check.field, check.reason);
  const outcome = await once(ctx, 'saveContract', idempotencyKey, wanted, () =>
    keepContract(ctx, wanted, check.terms),
  );
  if (!outcome.ok) return outcome;
  return { ok: true, contract: await ctx.em.findOneOrFail(ContractSchema, { id: outcome.id }) };
}

async function keepContract(
  ctx: RequestContext,
  { id, organizationId, sellerId }: WantedContract,
  terms: ContractTerms,
): Promise<{ ok: true; id: string } | InvalidInput | NotFound> {
  const known = id === null ? null : await findContract(ctx, id, organizationId);
  if (id !== null && !known) return notFound('contract', id);
  const parties = { organizationId, sellerId: sellerId ?? organizationOf(ctx.viewer) };
  const missing = await missingParty(ctx, parties);
  if (missing !== null) return notFound('organization', missing);
  const contract = known ?? { id: newId(), createdAt: ctx.now() };
  const sameNumber = { ...parties, number: terms.number, id: { $ne: contract.id } };
  if (await ctx.em.findOne(ContractSchema, sameNumber)) {
    return invalidInput('number', 'There is a contract with this number already.');
  }
  const before = known && termsOf(known);
  const kept = known
    ? ctx.em.assign(known, { ...terms, ...parties })
    : ctx.em.create(ContractSchema, { ...terms, ...parties, ...contract });
  recordContractChanged(ctx, kept);
  await auditAction(ctx, {
    action: 'contract.save',
    organizationId,
    subject: `Contract:${kept.id}`,
    ...(before && { before }),
    after: termsOf(kept),
  });
  return { ok: true, id: kept.id };
}

async function findContract(
  { em }: RequestContext,
  id: string,
  organizationId: string,
): Promise<Contract | null> {
  if (!isId(id) || !isId(organizationId)) return null;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  return em.findOne(ContractSchema, { id, organizationId }, { lockMode });
}

/** Null where both are there and of their kind. Of two who write the same number, one waits here. */
async function missingParty(
  { em }: RequestContext,
  { organizationId, sellerId }: { organizationId: string; sellerId: string },
): Promise<string | null> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const customer = { id: organizationId, kind: 'CUSTOMER' } as const;
  if (!isId(organizationId) || !(await em.findOne(OrganizationSchema, customer, { lockMode }))) {
    return organizationId;
  }
  const seller = { id: sellerId, kind: 'SELLER' } as const;
  return isId(sellerId) && (await em.findOne(OrganizationSchema, seller)) ? null : sellerId;
}

/** As the audit log has it. */
function termsOf({ sellerId, number, currency, ...rest }: Contract) {
  const { validFrom, validUntil, isAssortmentLimited, isClosed } = rest;
  return { sellerId, number, currency, validFrom, validUntil, isAssortmentLimited, isClosed };
}
