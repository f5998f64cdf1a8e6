import { expect } from 'vitest';
import type { Answer } from '../testkit/graph.ts';

export interface Refusal {
  status: number;
  code: string;
  message?: RegExp;
}

/** The answer is this refusal, in words for its reader, findable in the logs, and tells nothing of how it is made. */
export async function expectRefusal(
  response: Response,
  { status, code, message = /\w+/ }: Refusal,
): Promise<void> {
  const text = await response.text();
  expect({ status: response.status, text }).toMatchObject({ status });
  expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
  const { data, errors }: Answer = JSON.parse(text);
  expect(data ?? null).toBeNull();
  for (const error of errors) {
    expect(error).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  }
  expect(errors.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThan(20_000);
  expect(text).not.toMatch(/node_modules|\\n\s+at |violates|syntax error at|relation \\"/);
}
