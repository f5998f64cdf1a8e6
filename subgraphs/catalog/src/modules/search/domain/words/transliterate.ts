const MOST_SPELLINGS = 8;

/**
 * How a word may be written in the other alphabet, the likeliest first: "kabel" and "cabel" are
 * "кабел", "вага" is "vaga" or "waga". None of a word that has letters of both.
 */
export function transliterations(word: string): string[] {
  if (/^[a-z]+$/.test(word)) return spellings(word, TO_CYRILLIC, 4);
  if (/^[а-я]+$/.test(word)) return spellings(word, TO_LATIN, 2);
  return [];
}

interface Spelling {
  text: string;
  /** Of how many letters, and by how far, it isn't the likeliest. */
  doubts: number;
}

/** Letters are taken by the longest group of them that has a sound of its own. */
function spellings(
  word: string,
  sounds: Readonly<Record<string, string>>,
  longestGroup: number,
): string[] {
  let found: Spelling[] = [{ text: '', doubts: 0 }];
  for (let place = 0; place < word.length; ) {
    let group = '';
    for (let length = longestGroup; length > 0 && !(group in sounds); length--) {
      group = word.slice(place, place + length);
    }
    const options = (sounds[group] ?? '').split(' ');
    found = found
      .flatMap(({ text, doubts }) =>
        options.map((option, doubt) => ({ text: text + option, doubts: doubts + doubt })),
      )
      .sort((a, b) => a.doubts - b.doubts)
      .slice(0, MOST_SPELLINGS);
    place += group.length;
  }
  return found.map(({ text }) => text).filter((text) => text !== '');
}

// Likeliest first; an empty option is a letter without a sound.
const TO_CYRILLIC: Record<string, string> = {
  ...{ a: 'а', b: 'б', c: 'к ц с', d: 'д', e: 'е э', f: 'ф', g: 'г ж', h: 'х г', i: 'и й' },
  ...{ j: 'й ж дж', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', q: 'к', r: 'р', s: 'с з' },
  ...{ t: 'т', u: 'у ю', v: 'в', w: 'в', x: 'кс х', y: 'ы й и', z: 'з ц' },
  ...{ shch: 'щ', sch: 'щ ш', zh: 'ж', kh: 'х', ts: 'ц', ch: 'ч х', sh: 'ш', ph: 'ф', ck: 'к' },
  ...{ yu: 'ю', ju: 'ю', ya: 'я', ja: 'я', yo: 'е', jo: 'е', ye: 'е', je: 'е', ee: 'и', oo: 'у' },
  ...{ yy: 'ый', qu: 'кв' },
};

const TO_LATIN: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v w', г: 'g h', д: 'd', е: 'e', ж: 'zh j', з: 'z s', и: 'i y' },
  ...{ й: 'y i j', к: 'k c', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's c', т: 't' },
  ...{ у: 'u', ф: 'f ph', х: 'h kh', ц: 'ts c z', ч: 'ch', ш: 'sh sch', щ: 'shch', ъ: '' },
  ...{ ы: 'y', ь: '', э: 'e', ю: 'yu u', я: 'ya ia', кс: 'x ks', дж: 'j' },
};
