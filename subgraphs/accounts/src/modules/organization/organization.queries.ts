import type { Page } from '@kontor/kit/cursors.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { visibleOrganization } from '@kontor/kit/tenant.ts';
import { allRows } from '../../tables.ts';
import type { Organization } from './organization.entity.ts';

export interface OrganizationConditions {
  search?: string | null;
  kind?: Organization['kind'] | null;
  status?: Organization['status'] | null;
}

/** A page of the ids that the viewer may see, by name, with the sort values of their cursors. */
export async function pageOfOrganizations(
  ctx: RequestContext,
  conditions: OrganizationConditions,
  { limit, after }: Page,
): Promise<Array<{ id: string; sortName: string }>> {
  return matching(ctx, conditions)
    .select(['id', sql<string>`lower(name)`.as('sortName')])
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(lower(name), id) > (${after?.[0]}, ${after?.[1]}::uuid)`),
    )
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .limit(limit)
    .execute();
}

export async function countOrganizations(
  ctx: RequestContext,
  conditions: OrganizationConditions,
): Promise<number> {
  const { count } = await matching(ctx, conditions)
    .select(sql<string>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The table has no organization_id for the kit to filter by: its rows are the organizations. */
function matching(ctx: RequestContext, { search, kind, status }: OrganizationConditions) {
  const own = visibleOrganization(ctx.viewer);
  const text = search?.trim().toLowerCase();
  return allRows(ctx)
    .selectFrom('organization')
    .$if(own !== null, (query) => query.where('id', '=', own))
    .$if(Boolean(text), (query) =>
      query.where((row) =>
        row.or([
          sql<boolean>`lower(name) like ${`%${escapeLike(text ?? '')}%`}`,
          row('tax_id', '=', text?.toUpperCase() ?? ''),
        ]),
      ),
    )
    .$if(Boolean(kind), (query) => query.where('kind', '=', kind ?? 'CUSTOMER'))
    .$if(Boolean(status), (query) => query.where('status', '=', status ?? 'ACTIVE'));
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
