import type { MutationResolvers } from '../../../types.generated.ts';
import { recordAudit as record } from '../../audit.service.ts';

export const recordAudit: NonNullable<MutationResolvers['recordAudit']> = async (
  _parent,
  { input },
  ctx,
) => {
  await record(ctx, {
    ...input,
    organizationId: input.organizationId ?? null,
    userId: input.userId ?? null,
    subject: input.subject ?? null,
    before: input.before ?? null,
    after: input.after ?? null,
  });
  return true;
};
