/** Outcome of a decision that another person has to take; the member of a result union that it names. */
export const FOUR_EYES = {
  __typename: 'FourEyesNeeded',
  ok: false,
  code: 'FOUR_EYES',
  message: 'A person decides, and nobody alone on what they asked for or did themselves.',
} as const;
