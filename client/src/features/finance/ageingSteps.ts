import { msg } from '@lingui/core/macro';

/** How long an invoice is past due, the youngest first. */
export const ageingSteps = [
  { key: 'notDue', label: msg`Not due yet` },
  { key: 'days1To30', label: msg`1–30 days late` },
  { key: 'days31To60', label: msg`31–60 days late` },
  { key: 'days61To90', label: msg`61–90 days late` },
  { key: 'over90Days', label: msg`Over 90 days late` },
] as const;

export type AgeingStep = (typeof ageingSteps)[number]['key'];

/** As CSS colours. */
export const ageingColours: Record<AgeingStep, string> = {
  notDue: 'var(--mantine-primary-color-filled)',
  days1To30: 'var(--tone-warn)',
  days31To60: 'color-mix(in srgb, var(--tone-warn) 50%, var(--tone-bad))',
  days61To90: 'var(--tone-bad)',
  over90Days: 'color-mix(in srgb, var(--tone-bad) 60%, var(--mantine-color-text))',
};
