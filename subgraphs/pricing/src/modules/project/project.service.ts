import { once } from '@kontor/kit/idempotency.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import { requireSeller } from '../../acting.ts';
import { CustomerSchema } from '../customer/customer.entity.ts';
import { checkProject } from './domain/checkProject.ts';
import { type Project, ProjectSchema } from './project.entity.ts';
import { findNamesake } from './project.queries.ts';
import { noteProjectChange } from './projectAudit.ts';

export interface SaveProject {
  id?: string | null | undefined;
  organizationId: string;
  code: string;
  name: string;
  address?: string | null | undefined;
  status?: Project['status'] | undefined;
  idempotencyKey: string;
}

/** Makes a project of a customer, or changes or closes it. */
export async function saveProject(ctx: RequestContext, input: SaveProject) {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  const { organizationId, status = 'OPEN' } = input;
  const texts = {
    code: input.code.trim(),
    name: input.name.trim(),
    address: input.address?.trim() || null,
  };
  const fault = checkProject(texts);
  if (fault) return invalidInput(fault.field, fault.message);
  return once(ctx, 'saveProject', input.idempotencyKey, input, async () => {
    // Two projects of one customer are saved one after the other.
    if (!(await lockCustomer(ctx, organizationId))) return notFound('customer', organizationId);
    const known = input.id ? await findOwn(ctx, input.id, organizationId) : null;
    if (input.id && !known) return notFound('project', input.id);
    const namesake = await findNamesake(ctx, organizationId, texts, known?.id ?? null);
    if (namesake) return invalidInput(namesake, 'The customer has another project of this name.');
    const before = known && factsOf(known);
    const project = known ? ctx.em.assign(known, { ...texts, status }) : make(ctx, input, texts);
    noteProjectChange(ctx, {
      action: 'project.saved',
      subject: `Project:${project.id}`,
      before,
      after: factsOf(project),
    });
    return { ok: true as const, projectId: project.id };
  });
}

function make(
  ctx: RequestContext,
  { organizationId, status = 'OPEN' }: SaveProject,
  texts: Pick<Project, 'code' | 'name' | 'address'>,
): Project {
  const project = ctx.em.create(ProjectSchema, {
    ...texts,
    id: newId(),
    organizationId,
    status,
    createdBy: actorOf(ctx.viewer),
    createdAt: ctx.now(),
  });
  ctx.em.persist(project);
  return project;
}

async function lockCustomer({ em }: RequestContext, organizationId: string): Promise<boolean> {
  if (!isId(organizationId)) return false;
  const wanted = { organizationId, kind: 'CUSTOMER' } as const;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  return (await em.findOne(CustomerSchema, wanted, lock)) !== null;
}

const findOwn = async ({ em }: RequestContext, id: string, organizationId: string) =>
  isId(id) ? em.findOne(ProjectSchema, { id, organizationId }) : null;

const factsOf = ({ organizationId, code, name, address, status }: Project) => ({
  organizationId,
  code,
  name,
  address,
  status,
});
