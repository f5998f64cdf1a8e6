/** The link, if it is a path of the portal; anything else leads to its first page. */
export const portalPath = (link: string): string => (PATH.test(link) ? link : '/');

const PATH = /^\/(?![/\\])[^\s\\\p{Cc}]{0,500}$/u;
