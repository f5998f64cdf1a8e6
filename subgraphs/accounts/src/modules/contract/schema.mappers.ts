import type { Connection } from '@kontor/kit/cursors.ts';
import type { Contract } from './contract.entity.ts';

export type ContractMapper = Contract;
export type ContractConnectionMapper = Connection<Contract>;
