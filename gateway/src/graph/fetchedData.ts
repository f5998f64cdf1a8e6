/*
 * What subgraphs have answered so far, before it is given the shape of the operation. Names in it
 * are chosen by whoever writes the operation, also ones that JavaScript gives a meaning.
 */

export type FetchedObject = Record<string, unknown>;

/** An object in the data, and the path to it as an error tells it. */
export interface Place {
  value: FetchedObject;
  path: ReadonlyArray<string | number>;
}

/** The objects at a plan's path below these places; `@` stands for each element of a list. */
export function placesBelow(
  places: readonly Place[],
  planPath: ReadonlyArray<string | number>,
): Place[] {
  const found: Place[] = [];
  const descend = (value: unknown, path: Place['path'], depth: number): void => {
    const step = planPath[depth];
    if (Array.isArray(value)) {
      const next = step === '@' ? depth + 1 : depth;
      value.forEach((element, index) => {
        descend(element, [...path, index], next);
      });
    } else if (isObject(value)) {
      if (step === undefined) found.push({ value, path });
      else descend(ownValue(value, String(step)), [...path, step], depth + 1);
    }
  };
  for (const { value, path } of places) descend(value, path, 0);
  return found;
}

/** Adds what another answer has of the same object. */
export function mergeInto(target: FetchedObject, source: FetchedObject): void {
  for (const name of Object.keys(source)) {
    const value = source[name];
    const present = ownValue(target, name);
    if (isObject(present) && isObject(value)) mergeInto(present, value);
    else if (isListLike(present, value)) mergeLists(present, value as unknown[]);
    else if (value !== undefined) setOwn(target, name, value);
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  source.forEach((value, index) => {
    const present = target[index];
    if (isObject(present) && isObject(value)) mergeInto(present, value);
    else if (isListLike(present, value)) mergeLists(present, value as unknown[]);
    else target[index] = value;
  });
}

export const isObject = (value: unknown): value is FetchedObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListLike = (present: unknown, value: unknown): present is unknown[] =>
  Array.isArray(present) && Array.isArray(value) && present.length === value.length;

export const ownValue = (object: FetchedObject, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** As an assignment, which for `__proto__` would set something else. */
export function setOwn(object: FetchedObject, name: string, value: unknown): void {
  if (name !== '__proto__') object[name] = value;
  else {
    const own = { value, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(object, name, own);
  }
}
