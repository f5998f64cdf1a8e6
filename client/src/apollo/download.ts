import { session } from './client.ts';

/** Saves a file of the server under a name. A plain link can't: files ask for the access token. */
export async function download(url: string, name: string): Promise<void> {
  const token = await session.freshToken();
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`The file was answered with ${answer.status}.`);
  const address = URL.createObjectURL(await answer.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // Not at once: a busy browser reads it later, and would not know the name.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
