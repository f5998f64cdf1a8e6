import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';

/** Which of a customer's texts another of its projects has already, whatever the case; null = none. */
export async function findNamesake(
  { em }: RequestContext,
  organizationId: string,
  { code, name }: { code: string; name: string },
  exceptId: string | null,
): Promise<'code' | 'name' | null> {
  const { rows } = await sql<{ field: 'code' | 'name' }>`
    select case when lower(code) = lower(${code}) then 'code' else 'name' end as field
    from project
    where organization_id = ${organizationId} and id is distinct from ${exceptId}::uuid
      and (lower(code) = lower(${code}) or lower(name) = lower(${name}))
    limit 1`.execute(em.getKysely());
  return rows[0]?.field ?? null;
}
