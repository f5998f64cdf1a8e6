import { type RawBuilder, sql } from '@kontor/kit/sql.ts';

/** What a statement about prices goes by. */
export interface ProjectPricesOf {
  organizationId: string | null;
  /** Holds of caps count that have not expired then. */
  at: Date;
  /** A table as it was known at the moment that is asked for. */
  known(table: string): RawBuilder<unknown>;
}

/**
 * The part of the price sheet's statement that is about projects: for each line of its `ask` that names
 * one of the buyer's projects, what was agreed for it and how much of the cap is left.
 */
export const projectPrices = ({ organizationId, at, known }: ProjectPricesOf) => sql`
  (select coalesce(json_agg(json_build_array(ask.no - 1, json_build_object(
      'id', project_price.id, 'name', project.name,
      'unitPrice', project_price.unit_price::text, 'currency', project_price.currency,
      'validFrom', project_price.valid_from, 'validUntil', project_price.valid_until,
      'left', trim_scale(greatest(project_price.cap - use.quantity, 0))::text
    )) order by project_price.id), '[]')
  from ask
  join ${known('project')} on project.id = ask.project_id and project.status = 'OPEN'
    and project.organization_id = ${organizationId}::uuid
  join ${known('project_price')} on project_price.project_id = project.id
    and project_price.product_id = ask.product_id and project_price.status = 'ACTIVE'
  cross join lateral (
    select coalesce(sum(quantity), 0) as quantity from ${known('project_price_use')}
    where project_price_use.project_price_id = project_price.id
      and (project_price_use.status = 'CONFIRMED'
        or (project_price_use.status = 'HELD' and expires_at > ${at.toISOString()}))
  ) as use)`;
