import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { sumAmounts } from '@kontor/kit/money.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { CreditAccountSchema } from '../credit/credit.entity.ts';
import { addDays } from '../credit/domain/calendar.ts';
import { sidesOf } from './domain/sidesOf.ts';
import { findStatement, type StatementAsked, type StatementRow } from './statement.queries.ts';

/** Which statement somebody wants; of the account's currency unless named. */
export interface WantedStatement
  extends Omit<StatementAsked, 'currency' | 'contractId' | 'sellerId'> {
  contractId?: string | null;
  sellerId?: string | null;
  currency?: string | null;
}

export interface StatementLine extends StatementRow {
  currency: string;
  debit: string | null;
  credit: string | null;
}

/** A statement with all of its lines. */
export interface Statement extends StatementAsked {
  opening: string;
  debit: string;
  credit: string;
  closing: string;
  lines: StatementLine[];
}

const LONGEST_DAYS = 3660;

/** The statement of an account; null for an organization that has none the viewer may see. */
export async function statementOf(
  ctx: RequestContext,
  wanted: WantedStatement,
): Promise<Statement | null> {
  requireScope(ctx.viewer, 'credit:read');
  requireScope(ctx.viewer, 'invoices:read');
  const { organizationId, from, until, contractId = null, sellerId = null } = wanted;
  const fault = periodFault(from, until);
  if (fault) throw badInput(fault, { argument: 'until' });
  for (const id of [contractId, sellerId]) {
    if (id !== null && !isId(id)) throw badInput('An id is not valid.');
  }
  const account = isId(organizationId)
    ? await ctx.em.findOne(CreditAccountSchema, { organizationId })
    : null;
  if (!account) return null;
  const currency = wanted.currency ?? account.currency;
  const asked = { organizationId, from, until, contractId, sellerId, currency };
  const { opening, rows } = await findStatement(ctx, asked);
  const lines = rows.map((row) => ({ ...row, currency, ...sidesOf(row.kind, row.effect) }));
  return {
    ...asked,
    opening,
    debit: sumAmounts(lines.map((line) => line.debit ?? '0')),
    credit: sumAmounts(lines.map((line) => line.credit ?? '0')),
    closing: lines.at(-1)?.balance ?? opening,
    lines,
  };
}

/** What is wrong with a period; null = nothing. */
export function periodFault(from: string, until: string): string | null {
  if (until <= from) return 'A period ends after it begins.';
  return until > addDays(from, LONGEST_DAYS) ? 'A period is 10 years at most.' : null;
}
