import type { OrganizationResolvers } from '../../types.generated.ts';
import { statementOf } from '../statement.service.ts';

export const Organization: Pick<OrganizationResolvers, 'statement' | '__resolveReference'> = {
  statement: ({ id: organizationId }, wanted, ctx) =>
    statementOf(ctx, { organizationId, ...wanted }),
};
