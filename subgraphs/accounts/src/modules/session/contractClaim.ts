import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { contractStatus } from '../contract/domain/contractStatus.ts';
import type { ChosenContract } from './session.queries.ts';

/** What a viewer says of the contract that was chosen: nothing, once it is not active any more. */
export function contractClaim(contract: ChosenContract | null, now: Date): { contractId?: string } {
  const isActive = contract && contractStatus(contract, sellerDay(now)) === 'ACTIVE';
  return isActive ? { contractId: contract.id } : {};
}
