/**
 * What is left of scopes by the state of the organization they are held in: all while it is active,
 * only reading while it is suspended, nothing before it was approved.
 */
export function scopesInOrganization(
  status: 'APPLIED' | 'ACTIVE' | 'SUSPENDED',
  scopes: readonly string[],
): string[] {
  switch (status) {
    case 'ACTIVE':
      return [...scopes];
    case 'SUSPENDED':
      return scopes.filter((scope) => scope.endsWith(':read') || scope === 'graph:adhoc');
    case 'APPLIED':
      return [];
  }
}
