import { checkTaxIds } from '../../organization/domain/checkTaxIds.ts';
import { isValidInn } from '../../organization/domain/isValidInn.ts';

/** What a stranger wrote. */
export interface ApplicationText {
  companyName: string;
  country: string;
  taxId: string;
  contactName: string;
  email: string;
  phone?: string | null;
  message?: string | null;
  sku?: string | null;
}

export interface CheckedApplication {
  companyName: string;
  country: string;
  taxId: string;
  contactName: string;
  email: string;
  phone: string | null;
  message: string | null;
  sku: string | null;
}

export type ApplicationCheck =
  | { ok: true; application: CheckedApplication }
  | { ok: false; field: keyof ApplicationText; reason: string };

const NAME = /^[^\p{Cc}]{2,200}$/u;
const EMAIL = /^(?=.{3,254}$)[^\s@\p{Cc}]+@[^\s@\p{Cc}]+\.[^\s@.\p{Cc}]{2,}$/u;
const PHONE = /^\+?[\d\s().-]{5,30}$/;
const SKU = /^[^\p{Cc}]{1,64}$/u;
/** Of several lines; otherwise no control characters. */
const MESSAGE = /^(?:[^\p{Cc}]|[\n\r\t]){1,2000}$/u;

/**
 * Whether an application can be answered: a company, a tax id that can be right (in Russia by the
 * check digits of the INN; a KPP is not asked for yet), somebody to call and an address to write to.
 */
export function checkApplication(text: ApplicationText): ApplicationCheck {
  const application = tidy(text);
  const { companyName, country, taxId, contactName, email, phone, message, sku } = application;
  if (!NAME.test(companyName)) return wrong('companyName', 'The name has 2 to 200 characters.');
  if (!isTaxId(country, taxId)) return wrong('taxId', taxIdReason(country));
  if (!NAME.test(contactName)) return wrong('contactName', 'The name has 2 to 200 characters.');
  if (!EMAIL.test(email)) return wrong('email', 'This is not an e-mail address.');
  if (phone !== null && !isPhone(phone)) return wrong('phone', 'This is not a phone number.');
  if (message !== null && !MESSAGE.test(message)) {
    return wrong('message', 'A message has at most 2,000 characters.');
  }
  if (sku !== null && !SKU.test(sku)) return wrong('sku', 'A SKU has at most 64 characters.');
  return { ok: true, application };
}

function tidy(text: ApplicationText): CheckedApplication {
  return {
    companyName: oneLine(text.companyName),
    country: text.country,
    taxId: text.taxId.replace(/[\s-]/g, '').toUpperCase(),
    contactName: oneLine(text.contactName),
    email: text.email.trim().toLowerCase(),
    phone: text.phone?.trim() || null,
    message: text.message?.trim() || null,
    sku: text.sku?.trim() || null,
  };
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

function isTaxId(country: string, taxId: string): boolean {
  return country === 'RU' ? isValidInn(taxId) : checkTaxIds({ country, taxId }).ok;
}

const taxIdReason = (country: string): string =>
  country === 'RU'
    ? 'The INN is not valid: it has 10 or 12 digits, the last of which check the others.'
    : 'The VAT id is not valid: it begins with the prefix of its country.';

const isPhone = (phone: string): boolean =>
  PHONE.test(phone) && phone.replace(/\D/g, '').length >= 5;

const wrong = (field: keyof ApplicationText, reason: string): ApplicationCheck => ({
  ok: false,
  field,
  reason,
});
