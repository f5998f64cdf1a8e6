import { openInstallation } from './installation.ts';

/*
 * `npm run events` lists the events that failed too often and wait for a person; `npm run events --
 * replay ID` delivers one again, and those of its key that wait behind it.
 */
const [command = 'list', id = ''] = process.argv.slice(2);
const installation = await openInstallation({ LOG_LEVEL: 'warn', ...process.env });
try {
  const bus = await installation.runtime.bus();
  if (command === 'list') {
    const parked = await bus.parkedEvents();
    for (const { id, consumer, event, attempts, lastError, parkedAt } of parked) {
      console.log(
        `${id}  ${parkedAt.toISOString()}  ${event.type} ${event.key} → ${consumer}, ${attempts} attempts: ${lastError}`,
      );
    }
    console.log(`${parked.length} events wait for a person.`);
  } else if (command === 'replay') {
    const isFound = await bus.replayParked(id);
    console.log(isFound ? `${id} will be delivered again.` : `No parked event has the id "${id}".`);
    if (!isFound) process.exitCode = 1;
  } else {
    console.error('Usage: npm run events [-- list | replay ID]');
    process.exitCode = 2;
  }
} finally {
  await installation.stop();
}
