import type { MutationResolvers } from '../../../types.generated.ts';
import { changeOrganizationStatus as change } from '../../organization.service.ts';

export const changeOrganizationStatus: NonNullable<
  MutationResolvers['changeOrganizationStatus']
> = async (_parent, { input: { organizationId, status } }, ctx) => {
  const outcome = await change(ctx, organizationId, status);
  if (outcome.ok) {
    return { __typename: 'OrganizationStatusChanged', organization: outcome.organization };
  }
  if (outcome.code === 'NOT_FOUND') {
    const message = 'There is no such organization.';
    return { __typename: 'NotFound', code: outcome.code, message, id: organizationId };
  }
  const { code, reason } = outcome;
  return { __typename: 'InvalidInput', code, message: reason, field: 'status' };
};
