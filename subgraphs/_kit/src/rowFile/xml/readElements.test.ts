import { describe, expect, test } from 'vitest';
import { childrenOf, type XmlElement } from './element.ts';
import { readElements } from './readElements.ts';

async function* inPieces(text: string, length = 7) {
  for (let start = 0; start < text.length; start += length) yield text.slice(start, start + length);
}

/** What was read, and why it broke off. */
async function read(text: string, ...names: string[]) {
  const elements: XmlElement[] = [];
  const met: string[] = [];
  try {
    const chunks = inPieces(text, text.length > 1000 ? 65_536 : 7);
    for await (const element of readElements(chunks, new Set(names), (name) => met.push(name))) {
      elements.push(element);
    }
  } catch (error) {
    return { elements, met, reason: (error as Error).message };
  }
  return { elements, met, reason: undefined };
}

describe('an XML file', () => {
  test('gives the elements that are asked for, whatever their prefixes', async () => {
    const xml =
      '<?xml version="1.0"?><b:C xmlns:b="x"><b:P a="1"><N>x &amp; <![CDATA[<y>]]></N><P/></b:P></b:C>';
    const { elements, met, reason } = await read(xml, 'P');
    expect({ reason, met }).toEqual({ reason: undefined, met: ['C'] });
    expect(elements).toHaveLength(1);
    expect(elements[0]).toMatchObject({ name: 'P', attributes: { a: '1' } });
    expect(childrenOf(elements[0], 'N')[0]?.text).toBe('x & <y>');
  });

  test.each([
    ['<C><P>1</P>\n<P>2</Q></C>', /^Line 2, column 8 can't be read: unexpected close tag/],
    ['<C><P>1</P><P>2', /^Line 1, column 15 can't be read: unclosed tag/],
    ['<C><P>1</P>&unknown;</C>', /undefined entity/],
    ['<C><P>1</P><P>\u0001</P></C>', /disallowed character/],
  ])('%j is broken at a place, after what stands before it', async (xml, expected) => {
    const { elements, reason } = await read(xml, 'P');
    expect(elements[0]?.text).toBe('1');
    expect(reason).toMatch(expected);
  });

  test.each([
    ['<!DOCTYPE C [<!ENTITY x SYSTEM "file:///etc/passwd">]><C><P>&x;</P></C>'],
    ['<!DOCTYPE C [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><C><P>&b;</P></C>'],
    ['<!DOCTYPE C [<!ENTITY % p SYSTEM "http://example.com/x.dtd"> %p;]><C><P>1</P></C>'],
  ])('that declares entities is refused: %s', async (xml) => {
    const { elements, reason } = await read(xml, 'P');
    expect(elements).toEqual([]);
    expect(reason).toMatch(/^Line 1, column \d+ can't be read: it has a DOCTYPE with declarations/);
  });

  test('may name its document type, which is not loaded', async () => {
    const xml = '<!DOCTYPE C SYSTEM "bmecat_new_catalog.dtd"><C><P>1</P></C>';
    expect(await read(xml, 'P')).toMatchObject({ elements: [{ text: '1' }], reason: undefined });
  });

  test.each([
    ['<a>'.repeat(100_000), /more than 100 levels deep/],
    [`<C><P>${'x'.repeat(5_000_000)}</P></C>`, /there is no tag within 4 MB/],
    [`<C><P ${'x="1" '.repeat(1_000_000)}/></C>`, /no tag within|duplicate attribute/],
    [`<C><P>${'<b/>'.repeat(250_000)}</P></C>`, /too many others/],
    [`<C><P>${`<b a="${'x'.repeat(1_000_000)}"/>`.repeat(17)}</P></C>`, /longer than 16 MB/],
    [`<!DOCTYPE C "${'x'.repeat(5_000_000)}`, /there is no tag within 4 MB/],
  ])('without measure is refused', async (xml, expected) => {
    expect((await read(xml, 'P')).reason).toMatch(expected);
  });
});
