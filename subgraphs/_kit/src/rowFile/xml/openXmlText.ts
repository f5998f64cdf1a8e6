import { workbookKind } from '../openTable.ts';
import { readText, type TextFile } from '../readText.ts';

/** The name, without prefix, of an XML file's first element; undefined for a file that is no XML. */
export async function xmlRoot(path: string): Promise<string | undefined> {
  if (await workbookKind(path)) return undefined;
  const { head } = await readText(path);
  const text = head.replace(/^\s*<\?xml.*?\?>/s, '').replace(/^(\s|<!--.*?-->)+/s, '');
  if (/^<!DOCTYPE\s/i.test(text)) return /^<!DOCTYPE\s+([\w:.-]+)/i.exec(text)?.[1];
  return /^<([\p{L}_][\p{L}\w:.-]*)[\s/>]/u.exec(text)?.[1]?.replace(/^.*:/, '');
}

/** Opens an XML file as text, in the encoding that it says it has. BAD_USER_INPUT as of `readText`. */
export async function openXmlText(path: string): Promise<TextFile> {
  return readText(path, await declaredEncoding(path));
}

/** What the file says of itself; undefined where it says nothing, or UTF-16, which has its mark. */
async function declaredEncoding(path: string): Promise<string | undefined> {
  const { head } = await readText(path);
  const [, declared = ''] = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head) ?? [];
  return declared === '' || /^utf-?16/i.test(declared) ? undefined : declared.toLowerCase();
}
