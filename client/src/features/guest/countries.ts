/** ISO 3166 codes of where companies that apply mostly pay taxes. */
const CODES = [
  'RU',
  'BY',
  'KZ',
  'AM',
  'KG',
  'UZ',
  'AZ',
  'GE',
  'MD',
  'TR',
  'CN',
  'AE',
  'IN',
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'RS',
  'SE',
  'SI',
  'SK',
  'CH',
  'GB',
  'US',
];

/** Countries to choose from, by their names; Russia first. */
export function countries(locale: string): Array<{ value: string; label: string }> {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const [home, ...others] = CODES.map((value) => ({ value, label: names.of(value) ?? value }));
  others.sort((a, b) => a.label.localeCompare(b.label, locale));
  return home ? [home, ...others] : others;
}
