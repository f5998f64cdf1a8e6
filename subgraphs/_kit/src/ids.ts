import { uuidv7 } from 'uuidv7';

/** A new id: a UUID that sorts by the time it was made. */
export const newId = (): string => uuidv7();

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** False for text that can't be an id: ask before it reaches SQL, where it would be an error instead of "unknown". */
export const isId = (text: string): boolean => ID.test(text);
