import { describe, expect, it } from 'vitest';
import { scopesInOrganization } from './scopesInOrganization.ts';

const scopes = ['graph:adhoc', 'orders:place', 'orders:read'];

describe('the scopes that people hold', () => {
  it('are whole in an active organization', () => {
    expect(scopesInOrganization('ACTIVE', scopes)).toEqual(scopes);
  });

  it('only let read in a suspended one', () => {
    expect(scopesInOrganization('SUSPENDED', scopes)).toEqual(['graph:adhoc', 'orders:read']);
  });

  it('are none before the organization was approved', () => {
    expect(scopesInOrganization('APPLIED', scopes)).toEqual([]);
  });
});
