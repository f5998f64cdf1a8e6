import { createServer } from 'node:net';

/** Listens for a moment; answers the port, or throws what listening throws. */
export function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(port, host, () => {
      const address = probe.address();
      const listened = typeof address === 'object' && address ? address.port : port;
      probe.close(() => done(listened));
    });
  });
}

const LOOPBACK = '127.0.0.1';

export const freePort = (): Promise<number> => listenOnce(0, LOOPBACK);

export function isFree(port: number): Promise<boolean> {
  return listenOnce(port, LOOPBACK).then(
    () => true,
    () => false,
  );
}
