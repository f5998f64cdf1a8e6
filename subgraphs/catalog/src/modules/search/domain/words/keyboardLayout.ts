const LATIN = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~';
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ';

const OTHER = new Map<string, string>();
for (const [key, latin] of [...LATIN].entries()) {
  const cyrillic = CYRILLIC.charAt(key);
  OTHER.set(latin, cyrillic);
  OTHER.set(cyrillic, latin);
}

/**
 * What the same keys give in the other layout: "rf,tkm" is "кабель", "сфиду" is "cable". Marks
 * within a number stay, because people type them on the numeric block.
 */
export function inOtherLayout(text: string): string {
  return text.replace(/(?<=\d)[.,](?=\d)|(.)/gs, (mark, key?: string) =>
    key === undefined ? mark : (OTHER.get(key) ?? key),
  );
}
