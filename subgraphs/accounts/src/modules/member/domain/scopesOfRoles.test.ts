import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scopesOfRoles } from './scopesOfRoles.ts';

describe('the scopes of roles', () => {
  it('let a buyer order and not see debts', () => {
    expect(scopesOfRoles(['BUYER'])).toContain('orders:place');
    expect(scopesOfRoles(['BUYER'])).not.toContain('credit:read');
    expect(scopesOfRoles(['BUYER'])).not.toContain('invoices:read');
  });

  it('let an accountant see debts and not order, nor see prices', () => {
    expect(scopesOfRoles(['ACCOUNTANT'])).toContain('credit:read');
    expect(scopesOfRoles(['ACCOUNTANT'])).not.toContain('orders:place');
    expect(scopesOfRoles(['ACCOUNTANT'])).not.toContain('prices:read');
  });

  it('give a head what buyer and accountant have, and more', () => {
    const head = scopesOfRoles(['HEAD']);
    expect(head).toEqual(expect.arrayContaining(scopesOfRoles(['BUYER', 'ACCOUNTANT'])));
    expect(head).toEqual(expect.arrayContaining(['orders:approve', 'apikeys:manage']));
  });

  it('let an analyst read everything and change nothing', () => {
    const analyst = scopesOfRoles(['ANALYST']);
    expect(analyst.filter((scope) => !scope.endsWith(':read'))).toEqual(['graph:adhoc']);
    expect(analyst).toHaveLength(
      scopesOfRoles(['ADMIN']).filter((s) => s.endsWith(':read')).length + 1,
    );
  });

  it('let sales prepare prices, and heads and finance approve them', () => {
    expect(scopesOfRoles(['SALES'])).toContain('pricelists:write');
    expect(scopesOfRoles(['SALES'])).not.toContain('pricelists:approve');
    expect(scopesOfRoles(['SALES_HEAD'])).toContain('pricelists:approve');
    expect(scopesOfRoles(['FINANCE'])).toContain('pricelists:approve');
    expect(scopesOfRoles(['FINANCE', 'CONTENT', 'HEAD'])).not.toContain('pricelists:write');
  });

  it('add up, each scope once', () => {
    const scopes = scopesOfRoles(['BUYER', 'ACCOUNTANT', 'BUYER']);
    expect(scopes).toEqual([...new Set(scopes)].sort());
  });

  it('are none without a role', () => {
    expect(scopesOfRoles([])).toEqual([]);
  });

  it('never hold what is for services', () => {
    expect(scopesOfRoles(['ADMIN'])).not.toContain('service');
  });

  it('give an administrator every scope that any subgraph asks for', () => {
    expect(scopesOfRoles(['ADMIN'])).toEqual(expect.arrayContaining(scopesAskedFor()));
  });
});

function scopesAskedFor(): string[] {
  const subgraphs = new URL('../../../../../', import.meta.url).pathname;
  const scopes = globSync(`${subgraphs}[!_]*/src/modules/*/schema.graphql`)
    .flatMap((file) => readFileSync(file, 'utf8').match(/@requiresScopes\([^)]*\)/g) ?? [])
    .flatMap((directive) => directive.match(/\w+:\w+/g) ?? []);
  return [...new Set(scopes)];
}
