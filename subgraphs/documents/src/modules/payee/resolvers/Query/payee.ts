import type { QueryResolvers } from '../../../types.generated.ts';
import { ownPayee } from '../../payee.service.ts';

export const payee: NonNullable<QueryResolvers['payee']> = (_parent, _args, ctx) => ownPayee(ctx);
