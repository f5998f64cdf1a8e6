import { msg } from '@lingui/core/macro';
import type { BankMatchCertainty } from '../../gql/schemaTypes.ts';
import type { Tone } from '../../ui/Status.tsx';

/** What a payer was recognised by. */
export const certaintyWords = {
  INVOICE: msg`by the invoice number`,
  TAX_ID: msg`by the tax number`,
  ACCOUNT: msg`by the bank account`,
  NAME: msg`by the name only: look twice`,
} satisfies Record<BankMatchCertainty, unknown>;

export const certaintyTones: Record<BankMatchCertainty, Tone> = {
  INVOICE: 'good',
  TAX_ID: 'good',
  ACCOUNT: 'info',
  NAME: 'warn',
};
