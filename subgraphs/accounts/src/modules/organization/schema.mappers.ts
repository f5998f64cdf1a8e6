import type { Connection } from '@kontor/kit/cursors.ts';
import type { Address, Organization } from './organization.entity.ts';
import type { OrganizationWithAddresses } from './organization.service.ts';

export type OrganizationMapper = Organization;
export type OrganizationConnectionMapper = Connection<Organization>;
export type AddressMapper = Address;
export type OrganizationFactsMapper = OrganizationWithAddresses;
