import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { Role } from '../../gql/schemaTypes.ts';

const names = {
  BUYER: msg`Buyer`,
  ACCOUNTANT: msg`Accountant`,
  HEAD: msg`Head`,
  SALES: msg`Sales`,
  SALES_HEAD: msg`Head of sales`,
  FINANCE: msg({ message: 'Finance', context: 'role' }),
  WAREHOUSE: msg({ message: 'Warehouse', context: 'role' }),
  CONTENT: msg`Content`,
  ADMIN: msg`Administrator`,
  ANALYST: msg`Analyst`,
} satisfies Record<Role, unknown>;

export function useRoleName(): (role: Role) => string {
  const { i18n } = useLingui();
  return (role) => i18n._(names[role]);
}
