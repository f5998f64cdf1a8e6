/** What a bank's statement tells of a payment, as it stands in 1C's exchange. */
export interface ToldPayment {
  number: string;
  amount: string;
  day?: string;
  payer?: string;
  taxId?: string;
  account?: string;
  purpose?: string;
}

export const OWN_ACCOUNT = '40702810000000000001';

/** A file of 1C's exchange with a bank in windows-1251, which is how banks write it. */
export function clientBank(payments: readonly ToldPayment[], own = OWN_ACCOUNT): Buffer {
  const lines = ['1CClientBankExchange', 'ВерсияФормата=1.03', 'Кодировка=Windows'];
  lines.push(`РасчСчет=${own}`);
  for (const { number, amount, day = '10.09.2026', ...payment } of payments) {
    const { payer = 'ООО «Кто-то»', taxId = '', account = '', purpose = 'Оплата' } = payment;
    lines.push('СекцияДокумент=Платежное поручение', `Номер=${number}`, `Дата=${day}`);
    lines.push(`Сумма=${amount}`, `ДатаПоступило=${day}`, `ПлательщикСчет=${account}`);
    lines.push(`Плательщик=${taxId && `ИНН ${taxId} `}${payer}`, `ПлательщикИНН=${taxId}`);
    lines.push(`ПолучательСчет=${own}`, `НазначениеПлатежа=${purpose}`, 'КонецДокумента');
  }
  lines.push('КонецФайла', '');
  return inWindows1251(lines.join('\r\n'));
}

const OTHERS = new Map(
  [...'«»№Ёё'].map((letter, i) => [letter, [0xab, 0xbb, 0xb9, 0xa8, 0xb8][i]]),
);

function inWindows1251(text: string): Buffer {
  const bytes = [...text].map((letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x80) return code;
    return OTHERS.get(letter) ?? code - 0x410 + 0xc0;
  });
  return Buffer.from(bytes.map((byte) => byte ?? 0x3f));
}
