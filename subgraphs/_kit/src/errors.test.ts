import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { badInput, toPublicError } from './errors.ts';

function answerTo(originalError: Error) {
  const lines: string[] = [];
  const logger = pino({}, { write: (line: string) => lines.push(line) });
  const error = new GraphQLError(originalError.message, { path: ['orders', 0], originalError });
  return { answer: toPublicError(error, 'request-1', logger).toJSON(), log: lines.join('') };
}

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });

describe('what the caller reads of an error', () => {
  test('is its message and facts when it is meant for the caller', () => {
    const { answer, log } = answerTo(badInput('The cursor is not valid.', { argument: 'after' }));
    expect(answer).toEqual({
      message: 'The cursor is not valid.',
      path: ['orders', 0],
      extensions: { code: 'BAD_USER_INPUT', argument: 'after', requestId: 'request-1' },
    });
    expect(log).toBe('');
  });

  test('is nothing but the request id when it is unexpected; the log has the rest', () => {
    const { answer, log } = answerTo(
      new Error('relation "order" of postgres://u:p@host does not exist'),
    );
    expect(answer).toEqual({
      message: 'Something went wrong on our side.',
      path: ['orders', 0],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
    });
    expect(log).toContain('relation');
    expect(log).toContain('request-1');
  });

  test.each([
    withCode('connect ECONNREFUSED 10.0.0.1:5432', 'ECONNREFUSED'),
    withCode('terminating connection due to administrator command', '57P01'),
    new Error('query failed', { cause: withCode('the server starts up', '57P03') }),
    new Error('Connection terminated unexpectedly'),
  ])('is that the database is away: %s', (error) => {
    expect(answerTo(error).answer).toMatchObject({
      message: 'Temporarily unavailable. Try again in a moment.',
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    });
  });
});
