/** Whether an address may stand in a text: a place of this portal, or elsewhere by https, http or mail. */
export function isSafeLink(link: string): boolean {
  if (link.length > 500 || /[\s\\\p{Cc}\p{Cs}"<>]/u.test(link)) return false;
  return /^\/(?!\/)/.test(link) || /^(https?:\/\/|mailto:)[^/]/i.test(link);
}
