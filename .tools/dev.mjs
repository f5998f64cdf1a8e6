// The server, restarted when its sources change, and the client with hot module replacement before it.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const port = process.env.PORT ?? '4000';
const clientPort = process.env.CLIENT_PORT ?? '5173';

const server = spawn('node', ['--watch', '--watch-preserve-output', 'gateway/src/main.ts'], {
  stdio: 'inherit',
  env: { ...process.env, PORT: port },
});
const client = spawn(
  resolve('client/node_modules/.bin/vite'),
  ['--port', clientPort, '--strictPort'],
  {
    cwd: 'client',
    stdio: 'inherit',
    env: { ...process.env, KONTOR_GATEWAY: `http://localhost:${port}` },
  },
);
console.log(
  `Develop at http://localhost:${clientPort} (graph at http://localhost:${port}/graphql)`,
);

const children = [server, client];
const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
for (const child of children) child.on('exit', stop);
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
