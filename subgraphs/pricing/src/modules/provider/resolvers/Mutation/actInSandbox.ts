import type { MutationResolvers } from '../../../types.generated.ts';
import { actInSandbox as act } from '../../sandbox/sandbox.service.ts';

export const actInSandbox: NonNullable<MutationResolvers['actInSandbox']> = (
  _parent,
  { input },
  ctx,
) => act(ctx, input);
