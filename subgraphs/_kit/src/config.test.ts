import { describe, expect, test } from 'vitest';
import { deriveKey, readConfig, simulatedParts, simulatedPayments } from './config.ts';

const KONTOR_SECRET = 'a secret of the tests';
const env = { DATABASE_URL: 'postgres://one', KONTOR_SECRET };

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
    expect(() => readConfig({ KONTOR_SECRET }).databaseUrl()).toThrow('DATABASE_URL is not set.');
    expect(() => readConfig({ ...env, PORT: 'http' })).toThrow('PORT must be a whole number');
    expect(() => readConfig({ ...env, KONTOR_SECRET: 'short' })).toThrow('at least 16 characters');
    expect(() => readConfig({ ...env, SUBGRAPH_URL_PRICING: 'pricing:4001' })).toThrow(
      'SUBGRAPH_URL_PRICING must be like http://host:4001, not "pricing:4001".',
    );
  });

  test('names a wrong database without telling its password', () => {
    const config = readConfig({
      KONTOR_SECRET,
      DATABASE_URL_ORDERS: 'mysql://shop:hidden@db/shop',
    });
    expect(() => config.databaseUrl('orders')).toThrow(
      /^DATABASE_URL_ORDERS must be like postgres:\/\/user:password@host:5432\/database\.$/,
    );
  });

  test('plays the outside world in the demo, not in production', () => {
    expect([...simulatedParts({})]).toEqual(['erp', 'warehouse', 'carrier']);
    expect([...simulatedParts({ NODE_ENV: 'production' })]).toEqual([]);
    expect([...simulatedParts({ KONTOR_SIMULATOR: 'off' })]).toEqual([]);
    expect([
      ...simulatedParts({ NODE_ENV: 'production', KONTOR_SIMULATOR: 'erp, carrier' }),
    ]).toEqual(['erp', 'carrier']);
  });

  test('plays a payment provider in the demo, in production only when it is asked for', () => {
    expect(simulatedPayments({}).has('payments')).toBe(true);
    expect(simulatedPayments({ NODE_ENV: 'production' }).has('payments')).toBe(false);
    const asked = { NODE_ENV: 'production', KONTOR_PAYMENTS: 'sandbox' };
    expect(simulatedPayments(asked).has('payments')).toBe(true);
    expect(simulatedPayments({ KONTOR_PAYMENTS: 'off' }).has('payments')).toBe(false);
    expect(() => simulatedPayments({ KONTOR_PAYMENTS: 'bank' })).toThrow(
      'KONTOR_PAYMENTS must be sandbox or off, not "bank".',
    );
  });
});

test('a key of one purpose is not that of another', () => {
  expect(deriveKey('s', 'a')).toHaveLength(32);
  expect(deriveKey('s', 'a')).toEqual(deriveKey('s', 'a'));
  expect(deriveKey('s', 'a')).not.toEqual(deriveKey('s', 'b'));
});
