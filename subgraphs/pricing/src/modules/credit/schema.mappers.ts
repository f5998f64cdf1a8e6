import type { CreditStanding } from './domain/creditStanding.ts';

export type OrganizationMapper = { id: string };
export type CreditMapper = CreditStanding;
