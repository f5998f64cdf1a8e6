import type { OrganizationFactsResolvers } from '../../types.generated.ts';

export const OrganizationFacts: OrganizationFactsResolvers = {
  id: ({ organization }) => organization.id,
  name: ({ organization }) => organization.name,
  legalName: ({ organization }) => organization.legalName,
  taxId: ({ organization }) => organization.taxId,
  kpp: ({ organization }) => organization.kpp ?? null,
  country: ({ organization }) => organization.country,
  kind: ({ organization }) => organization.kind,
  status: ({ organization }) => organization.status,
  segment: ({ organization }) => organization.segment ?? null,
};
