import { expect, test } from 'vitest';
import { checkListTerms, type ListTerms } from './checkListTerms.ts';

const terms: ListTerms = {
  ...{ name: 'Spring', level: 'BASE', segment: null, forOrganizationId: null, contractId: null },
  ...{ currency: 'RUB', isVatIncluded: false, validFrom: null, validUntil: null, priority: 0 },
  ...{ isConverted: false, isErpManaged: false },
};

test('a list says for whom it is, and no more', () => {
  expect(checkListTerms(terms)).toBeNull();
  expect(checkListTerms({ ...terms, level: 'SEGMENT', segment: 'dealer' })).toBeNull();
  const own = { level: 'CONTRACT', forOrganizationId: 'a', contractId: 'c' } as const;
  expect(checkListTerms({ ...terms, ...own })).toBeNull();
});

test.each<[Partial<ListTerms>, string]>([
  [{ name: '  ' }, 'name'],
  [{ name: 'x'.repeat(201) }, 'name'],
  [{ level: 'PROJECT' }, 'level'],
  [{ level: 'SEGMENT' }, 'segment'],
  [{ segment: 'dealer' }, 'segment'],
  [{ level: 'ORGANIZATION' }, 'organizationId'],
  [{ forOrganizationId: 'a' }, 'organizationId'],
  [{ level: 'ORGANIZATION', forOrganizationId: 'a', contractId: 'c' }, 'contractId'],
  [{ currency: 'XRB' }, 'currency'],
  [{ validFrom: '2026-03-01', validUntil: '2026-03-01' }, 'validUntil'],
  [{ priority: 1001 }, 'priority'],
])('%j is refused at %s', (facts, field) => {
  expect(checkListTerms({ ...terms, ...facts })?.field).toBe(field);
});
