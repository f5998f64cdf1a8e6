import { hash, verify } from '@node-rs/argon2';

/** As the OWASP Password Storage Cheat Sheet asks: 19 MiB, two passes, one lane. Argon2id is the package's default. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, PARAMETERS);

/** Of a random password that was thrown away, with the same parameters. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$pmzKPcRdmNxMdZsULpZrfA$mwBzuLqZ72CughzuXvLGMzVVyaXJi2aGC3mWzIZvvvk';

/** Takes as long for somebody without a password, or unknown, as for somebody with one. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const isRight = await verify(stored ?? NOBODYS_HASH, password);
  return stored !== null && isRight;
}
