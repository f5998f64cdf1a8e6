import { type Logger, pino } from 'pino';

/** JSON lines on standard output. An error is reduced to what helps: its own fields may hold connections and keys. */
export function createLogger(level: string): Logger {
  return pino({ level, serializers: { err: describeError } });
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  return {
    type: error.name,
    message: error.message,
    ...('code' in error && { code: error.code }),
    stack: error.stack,
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}
