export interface BankDetails {
  account: string;
  bic: string;
  correspondentAccount: string;
}

export type BankDetailsCheck =
  | { ok: true }
  | { ok: false; field: keyof BankDetails; reason: string };

/**
 * Whether the numbers belong together: both accounts have a control digit that is reckoned with the
 * BIC (Bank of Russia, procedure 515 of 8 September 1997), so that a mistyped digit is found.
 */
export function checkBankDetails({
  account,
  bic,
  correspondentAccount,
}: BankDetails): BankDetailsCheck {
  if (!/^\d{9}$/.test(bic)) return { ok: false, field: 'bic', reason: 'A BIC has 9 digits.' };
  if (!isAccount(`0${bic.slice(4, 6)}`, correspondentAccount)) {
    return {
      ok: false,
      field: 'correspondentAccount',
      reason: 'This is not an account of the bank with this BIC.',
    };
  }
  if (!isAccount(bic.slice(-3), account)) {
    return {
      ok: false,
      field: 'account',
      reason: 'This is not an account in the bank with this BIC.',
    };
  }
  return { ok: true };
}

const WEIGHTS = [7, 1, 3];

function isAccount(bank: string, account: string): boolean {
  if (!/^\d{20}$/.test(account)) return false;
  const digits = [...`${bank}${account}`].map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (WEIGHTS[index % 3] ?? 0), 0);
  return sum % 10 === 0;
}
