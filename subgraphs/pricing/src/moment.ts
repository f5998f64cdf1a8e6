/** A moment as the graph answers it; queries that skip entities have it as PostgreSQL's text. */
export const moment = (text: string): string => new Date(text).toISOString();
