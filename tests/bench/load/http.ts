import { once } from 'node:events';
import autocannon from 'autocannon';
import { noSamples, noteError, type Samples } from './samples.ts';

export interface HttpRequest {
  token: string;
  body: object;
}

export interface HttpLoad {
  url: string;
  clients: number;
  seconds: number;
  /** Makes the next request; each is asked for once. */
  next(): HttpRequest;
  /** What is in every right answer; errors make any wrong. */
  expected: string;
}

/** Posts GraphQL operations, each client as soon as its last is answered. */
export async function loadOverHttp(load: HttpLoad): Promise<Samples> {
  const { url, clients, seconds, next, expected } = load;
  const samples = noSamples();
  const options: autocannon.Options = {
    url: `${url}/graphql`,
    connections: clients,
    duration: seconds,
    timeout: 30,
    requests: [
      {
        method: 'POST',
        setupRequest(request) {
          const { token, body } = next();
          const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
          return { ...request, headers, body: JSON.stringify(body) };
        },
      },
    ],
    verifyBody(body) {
      const answer = String(body);
      const isRight = answer.includes(expected) && !answer.includes('"errors":');
      if (!isRight) noteError(samples, answer);
      return true;
    },
  };
  const run = autocannon(options, () => undefined);
  // Autocannon's own percentiles lack the 95th, and can't be added up over several runs.
  run.on('response', (_client, _status, _bytes, milliseconds) => {
    samples.latencies.push(milliseconds);
  });
  run.on('reqError', (error) => noteError(samples, String(error)));
  const [{ duration }] = await once(run, 'done');
  return { ...samples, seconds: duration };
}
