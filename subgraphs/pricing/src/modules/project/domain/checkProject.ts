import { isText } from './isText.ts';

export interface ProjectFacts {
  code: string;
  name: string;
  address: string | null;
}

/** What is wrong with a project that is to be saved; null = nothing. */
export function checkProject({
  code,
  name,
  address,
}: ProjectFacts): { field: string; message: string } | null {
  if (!isText(code, 50)) return { field: 'code', message: 'A code has 1 to 50 characters.' };
  if (!isText(name, 200)) return { field: 'name', message: 'A name has 1 to 200 characters.' };
  if (address === null || isText(address, 500)) return null;
  return { field: 'address', message: 'An address has at most 500 characters.' };
}
