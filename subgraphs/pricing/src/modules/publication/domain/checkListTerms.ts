import type { PriceLevel } from '../../priceList/domain/priceCandidate.ts';

/** The terms of a price list. */
export interface ListTerms {
  name: string;
  level: PriceLevel;
  segment: string | null;
  forOrganizationId: string | null;
  contractId: string | null;
  currency: string;
  isVatIncluded: boolean;
  validFrom: string | null;
  validUntil: string | null;
  priority: number;
  isConverted: boolean;
  isErpManaged: boolean;
}

export type TermsFault = { field: string; message: string };

const LONGEST_NAME = 200;
const HIGHEST_PRIORITY = 1000;

/** What is wrong of the terms of a new list; null where nothing is. */
export function checkListTerms(terms: ListTerms): TermsFault | null {
  const { name, level, segment, forOrganizationId, contractId, validFrom, validUntil } = terms;
  if (name.trim() === '' || name.length > LONGEST_NAME) {
    return fault('name', `A name has 1 to ${LONGEST_NAME} characters.`);
  }
  if (level === 'PROJECT') return fault('level', 'Project prices stand in no list.');
  if ((level === 'SEGMENT') !== (segment !== null && segment.trim() !== '')) {
    return fault('segment', 'A list of level SEGMENT names its segment, and only such a list.');
  }
  const isOfOne = level === 'CONTRACT' || level === 'ORGANIZATION';
  if (isOfOne !== (forOrganizationId !== null)) {
    return fault('organizationId', 'A list of level CONTRACT or ORGANIZATION names its customer.');
  }
  if (contractId !== null && level !== 'CONTRACT') {
    return fault('contractId', 'Only a list of level CONTRACT is of a contract.');
  }
  if (!Intl.supportedValuesOf('currency').includes(terms.currency)) {
    return fault('currency', `${terms.currency} is no currency.`);
  }
  if (validFrom !== null && validUntil !== null && validUntil <= validFrom) {
    return fault('validUntil', 'The list would hold on no day.');
  }
  if (Math.abs(terms.priority) > HIGHEST_PRIORITY) {
    return fault('priority', `A priority is between -${HIGHEST_PRIORITY} and ${HIGHEST_PRIORITY}.`);
  }
  return null;
}

const fault = (field: string, message: string): TermsFault => ({ field, message });
