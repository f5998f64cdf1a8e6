import { describe, expect, test } from 'vitest';
import { deriveKey, readConfig, simulatedParts } from './config.ts';

const env = { DATABASE_URL: 'postgres://one', KONTOR_SECRET: 's' };

describe('the configuration', () => {
  test('lets each subgraph have a database of its own', () => {
    const config = readConfig({ ...env, DATABASE_URL_ORDERS: 'postgres://two' });
    expect(config.databaseUrl('orders')).toBe('postgres://two');
    expect(config.databaseUrl('catalog')).toBe('postgres://one');
  });

  test('knows where other subgraphs run', () => {
    const config = readConfig({ ...env, SUBGRAPH_URL_PRICING: 'http://pricing:4001' });
    expect([...config.subgraphUrls]).toEqual([['pricing', 'http://pricing:4001']]);
  });

  test('names what is missing or wrong', () => {
    expect(() => readConfig({ DATABASE_URL: 'x' })).toThrow('KONTOR_SECRET is not set.');
    expect(() => readConfig({ KONTOR_SECRET: 'x' }).databaseUrl()).toThrow(
      'DATABASE_URL is not set.',
    );
    expect(() => readConfig({ ...env, PORT: 'http' })).toThrow('PORT must be a whole number');
  });

  test('plays the outside world in the demo, not in production', () => {
    expect([...simulatedParts({})]).toEqual(['erp', 'warehouse', 'carrier']);
    expect([...simulatedParts({ NODE_ENV: 'production' })]).toEqual([]);
    expect([...simulatedParts({ KONTOR_SIMULATOR: 'off' })]).toEqual([]);
    expect([
      ...simulatedParts({ NODE_ENV: 'production', KONTOR_SIMULATOR: 'erp, carrier' }),
    ]).toEqual(['erp', 'carrier']);
  });
});

test('a key of one purpose is not that of another', () => {
  expect(deriveKey('s', 'a')).toHaveLength(32);
  expect(deriveKey('s', 'a')).toEqual(deriveKey('s', 'a'));
  expect(deriveKey('s', 'a')).not.toEqual(deriveKey('s', 'b'));
});
