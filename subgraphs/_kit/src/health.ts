import type { Runtime } from './runtime.ts';

export interface Readiness {
  isReady: boolean;
  /** What was asked and whether it answered: `database orders`, `signals`. */
  checks: Record<string, boolean>;
}

/** Whether the process can do its work now: databases answer and signals arrive. */
export async function readinessOf(runtime: Runtime): Promise<Readiness> {
  const databases = await Promise.all(
    runtime.hosted.map(
      async (subgraph) => [`database ${subgraph.name}`, await subgraph.isReady()] as const,
    ),
  );
  const checks = {
    ...Object.fromEntries(databases),
    signals: runtime.databases.every((database) => database.isListening),
  };
  return { isReady: !runtime.isStopping && Object.values(checks).every(Boolean), checks };
}
