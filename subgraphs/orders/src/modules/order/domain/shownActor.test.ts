import { describe, expect, it } from 'vitest';
import { type RecordedActor, shownActor } from './shownActor.ts';

const anna: RecordedActor = { name: 'Anna', organizationId: 'north', role: null };
const sergey: RecordedActor = { name: 'Sergey', organizationId: 'seller', role: 'SALES' };
const system: RecordedActor = { name: null, organizationId: null, role: null };
const north = { organizationId: 'north', isStaff: false };
const seller = { organizationId: 'seller', isStaff: true };

describe('who made a change', () => {
  it('is named to colleagues and to the seller', () => {
    expect(shownActor(anna, north)).toBe('Anna');
    expect(shownActor(anna, seller)).toBe('Anna');
    expect(shownActor(sergey, seller)).toBe('Sergey');
  });

  it('is the role alone where a customer asks about the seller’s people', () => {
    expect(shownActor(sergey, north)).toBe('SALES');
  });

  it('is nobody when it happened by itself', () => {
    expect(shownActor(system, north)).toBeNull();
    expect(shownActor(system, { organizationId: null, isStaff: false })).toBeNull();
  });
});
