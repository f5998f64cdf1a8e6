import type { VisibilityRule } from './ruleSet.ts';

/** Rules of a contract with a limited assortment: what none of them shows is hidden. */
export function limitAssortment(rules: readonly VisibilityRule[]): VisibilityRule[] {
  if (rules.some(({ on }) => on === 'everything')) return [...rules];
  return [...rules, { on: 'everything', effect: 'HIDDEN' }];
}
