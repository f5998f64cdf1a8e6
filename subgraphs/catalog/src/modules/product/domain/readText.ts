export type TextReading = { ok: true; text: string } | { ok: false; reason: string };

/** One line: blanks and line breaks become one blank. Refuses what can't be stored or read by people. */
export function readLine(text: string, longest: number): TextReading {
  return check(text.replace(/\s+/g, ' ').trim(), longest);
}

/** Text of several paragraphs; blanks at the ends of lines go. */
export function readParagraphs(text: string, longest: number): TextReading {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[^\S\n]+/g, ' ');
  return check(lines.replace(/ ?\n ?/g, '\n').trim(), longest);
}

function check(text: string, longest: number): TextReading {
  if (text.length > longest) return wrong(`it is longer than ${longest} characters`);
  if (text.includes('\uFFFD')) return wrong('it has bytes that its encoding does not know');
  if (CONTROL.test(text)) return wrong('it has control characters');
  return { ok: true, text };
}

// Unpaired halves of a character can't be stored either. Line breaks are left only in paragraphs.
const CONTROL = /[^\P{Cc}\n]|\p{Cs}/u;

const wrong = (reason: string): TextReading => ({ ok: false, reason });
