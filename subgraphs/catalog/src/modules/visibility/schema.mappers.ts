import type { Connection } from '@kontor/kit/cursors.ts';
import type { RuleRow } from './visibility.queries.ts';

export type VisibilityRuleMapper = RuleRow;
export type VisibilityRuleConnectionMapper = Connection<RuleRow>;
