import { useSearchParams } from 'react-router';
import { today } from '../../lib/today.ts';
import { type Period, periodNamed, readDay } from './period.ts';

/** The period and contract of a statement, kept in the address; this month until another is chosen. */
export function useStatementPeriod() {
  const [params, setParams] = useSearchParams();
  const usual = periodNamed('month', today());
  const from = readDay(params.get('from')) ?? usual.from;
  const to = readDay(params.get('to')) ?? usual.to;

  const show = (parts: Partial<Period> & { contract?: string | null }) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(parts)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      },
      { replace: true },
    );
  return { from, to, contractId: params.get('contract'), show };
}
