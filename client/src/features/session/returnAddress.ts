/** Where one signs in and then goes on at an address of this site. */
export const signInAddress = (to: string): string => `/sign-in?${new URLSearchParams({ to })}`;

/** Where to go on after signing in; the start where the address is none of this site. */
export function returnAddress(params: URLSearchParams): string {
  const to = params.get('to') ?? '/';
  return /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : '/';
}
