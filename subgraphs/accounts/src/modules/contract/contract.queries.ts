import type { Page } from '@kontor/kit/cursors.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { visibleOrganization } from '@kontor/kit/tenant.ts';
import { allRows } from '../../tables.ts';

export interface ContractConditions {
  search?: string | null;
  organizationId?: string | null;
}

/** A page of the ids that the viewer may see, the newest first. */
export async function pageOfContracts(
  ctx: RequestContext,
  conditions: ContractConditions,
  { limit, after }: Page,
): Promise<string[]> {
  const rows = await matching(ctx, conditions)
    .select('contract.id')
    .$if(after !== null, (query) => query.where('contract.id', '<', String(after?.[0])))
    .orderBy('contract.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

export async function countContracts(
  ctx: RequestContext,
  conditions: ContractConditions,
): Promise<number> {
  const { count } = await matching(ctx, conditions)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function matching(ctx: RequestContext, { search, organizationId }: ContractConditions) {
  const own = visibleOrganization(ctx.viewer);
  const text = search?.trim().toLowerCase() ?? '';
  const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return allRows(ctx)
    .selectFrom('contract')
    .innerJoin('organization', 'organization.id', 'contract.organization_id')
    .$if(own !== null, (query) => query.where('contract.organization_id', '=', own))
    .$if(Boolean(organizationId), (query) =>
      query.where('contract.organization_id', '=', organizationId ?? null),
    )
    .$if(text !== '', (query) =>
      query.where(
        sql<boolean>`(lower(contract.number) like ${part} or lower(organization.name) like ${part})`,
      ),
    );
}
