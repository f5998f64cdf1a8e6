import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditFacts, auditText } from './auditText.ts';

const facts: AuditFacts = {
  id: '01970000-0000-7000-8000-000000000001',
  at: new Date('2025-06-01T10:00:00.123Z'),
  organizationId: 'north',
  userId: null,
  actor: 'Anna',
  action: 'session.signIn',
  subject: null,
  before: null,
  after: null,
  ip: '203.0.113.7',
};

describe('the text that an audit hash seals', () => {
  it('stays as it was when the first entries were sealed', () => {
    expect(auditText(7, 'previous', facts)).toBe(
      '[7,"previous","01970000-0000-7000-8000-000000000001","2025-06-01T10:00:00.123Z","north",null,"Anna","session.signIn",null,null,null,"203.0.113.7"]',
    );
  });

  it('is another one when any fact is another', () => {
    const text = fc.option(fc.string());
    const entry = fc.record({ subject: text, before: text, after: text, ip: text });
    fc.assert(
      fc.property(entry, entry, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        const texts = [one, other].map((changes) => auditText(1, '', { ...facts, ...changes }));
        expect(texts[0] === texts[1]).toBe(isSame);
      }),
    );
  });
});
