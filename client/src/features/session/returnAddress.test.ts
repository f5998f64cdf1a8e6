import { describe, expect, it } from 'vitest';
import { returnAddress, signInAddress } from './returnAddress.ts';

const after = (address: string) =>
  returnAddress(new URL(address, 'https://kontor.example').searchParams);

describe('the way on after signing in', () => {
  it('leads back to the page that was left', () => {
    expect(after(signInAddress('/products/VVG 3/2?tab=files&x=1'))).toBe(
      '/products/VVG 3/2?tab=files&x=1',
    );
  });

  it('never leads to another site, nor in a circle', () => {
    for (const to of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '',
      '/sign-in',
    ]) {
      expect(after(signInAddress(to))).toBe('/');
    }
    expect(after('/sign-in')).toBe('/');
  });
});
