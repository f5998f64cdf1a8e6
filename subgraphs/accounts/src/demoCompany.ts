import { demo } from '@kontor/kit/demo.ts';
import type { Role } from './modules/member/domain/scopesOfRoles.ts';

const { organizations, addresses, users, memberships, contracts } = demo;

/** The organizations of the demo: names and numbers are made up, their check digits are right. */
export const demoOrganizations = [
  {
    id: organizations.seller,
    kind: 'SELLER',
    name: 'Kontor Trade',
    legalName: 'ООО «Контор Трейд»',
    taxId: '7709900011',
    kpp: '770901001',
    segment: null,
  },
  {
    id: organizations.north,
    kind: 'CUSTOMER',
    name: 'North',
    legalName: 'ООО «Север»',
    taxId: '7842900037',
    kpp: '784201001',
    segment: 'dealer',
  },
  {
    id: organizations.south,
    kind: 'CUSTOMER',
    name: 'South',
    legalName: 'ООО «Юг»',
    taxId: '7709900029',
    kpp: '770901001',
    segment: 'retail',
  },
] as const;

export const demoAddresses = [
  {
    id: addresses.seller,
    organizationId: organizations.seller,
    label: 'Office',
    line: 'ул. Складочная, 1, стр. 5',
    city: 'Москва',
    postalCode: '127018',
  },
  {
    id: addresses.north,
    organizationId: organizations.north,
    label: 'Main warehouse',
    line: 'Полюстровский пр., 59',
    city: 'Санкт-Петербург',
    postalCode: '195197',
  },
  {
    id: addresses.south,
    organizationId: organizations.south,
    label: 'Shop',
    line: 'ул. Красная, 110',
    city: 'Краснодар',
    postalCode: '350000',
  },
];

/** North trades under its usual contract, and under a second one that is for a part of the goods. */
export const demoContracts = [
  { id: contracts.north12, number: '12', isAssortmentLimited: false },
  { id: contracts.north15, number: '15', isAssortmentLimited: true },
];

export interface DemoPerson {
  id: string;
  membershipId: string;
  organizationId: string;
  email: string;
  name: string;
  role: Role;
  /** In roubles, VAT included. */
  orderLimit?: string;
}

const north = { organizationId: organizations.north };
const south = { organizationId: organizations.south };
const seller = { organizationId: organizations.seller };

/** Who signs in to the demo. */
export const demoPeople: DemoPerson[] = [
  {
    id: users.northBuyer,
    membershipId: memberships.northBuyer,
    ...north,
    email: 'buyer@north.example',
    name: 'Anna Sokolova',
    role: 'BUYER',
    orderLimit: '500000.00',
  },
  {
    id: users.northAccountant,
    membershipId: memberships.northAccountant,
    ...north,
    email: 'accountant@north.example',
    name: 'Vera Orlova',
    role: 'ACCOUNTANT',
  },
  {
    id: users.northHead,
    membershipId: memberships.northHead,
    ...north,
    email: 'head@north.example',
    name: 'Pavel Morozov',
    role: 'HEAD',
  },
  {
    id: users.southBuyer,
    membershipId: memberships.southBuyer,
    ...south,
    email: 'buyer@south.example',
    name: 'Denis Kravets',
    role: 'BUYER',
  },
  {
    id: users.sales,
    membershipId: memberships.sales,
    ...seller,
    email: 'sales@kontor.example',
    name: 'Irina Belova',
    role: 'SALES',
  },
  {
    id: users.salesHead,
    membershipId: memberships.salesHead,
    ...seller,
    email: 'saleshead@kontor.example',
    name: 'Sergey Volkov',
    role: 'SALES_HEAD',
  },
  {
    id: users.finance,
    membershipId: memberships.finance,
    ...seller,
    email: 'finance@kontor.example',
    name: 'Olga Lebedeva',
    role: 'FINANCE',
  },
  {
    id: users.warehouse,
    membershipId: memberships.warehouse,
    ...seller,
    email: 'warehouse@kontor.example',
    name: 'Nikolay Zaytsev',
    role: 'WAREHOUSE',
  },
  {
    id: users.content,
    membershipId: memberships.content,
    ...seller,
    email: 'content@kontor.example',
    name: 'Maria Vinogradova',
    role: 'CONTENT',
  },
  {
    id: users.analyst,
    membershipId: memberships.analyst,
    ...seller,
    email: 'analyst@kontor.example',
    name: 'Timur Akhmetov',
    role: 'ANALYST',
  },
  {
    id: users.admin,
    membershipId: memberships.admin,
    ...seller,
    email: 'admin@kontor.example',
    name: 'Elena Gromova',
    role: 'ADMIN',
  },
];
