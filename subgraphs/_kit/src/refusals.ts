/** Outcomes of mutations that change nothing; each is the member of a result union that it names. */

export interface InvalidInput {
  __typename: 'InvalidInput';
  ok: false;
  code: 'INVALID_INPUT';
  message: string;
  field: string | null;
}

export interface NotFound {
  __typename: 'NotFound';
  ok: false;
  code: 'NOT_FOUND';
  message: string;
  id: string;
}

export function invalidInput(field: string | null, message: string): InvalidInput {
  return { __typename: 'InvalidInput', ok: false, code: 'INVALID_INPUT', message, field };
}

/** Also for what exists and belongs to somebody else: the two can't be told apart. */
export function notFound(what: string, id: string): NotFound {
  return { __typename: 'NotFound', ok: false, code: 'NOT_FOUND', message: `No such ${what}.`, id };
}
