/**
 * The network that an address stands for when attempts are counted: an IPv4 address itself, of an
 * IPv6 address the /64, which one household or office holds whole.
 */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped?.[1]) return mapped[1];
  if (!ip.includes(':')) return ip;
  const [head = '', tail] = ip.toLowerCase().split('%')[0]?.split('::') ?? [];
  const groups = groupsOf(head);
  if (tail !== undefined) {
    const missing = 8 - groups.length - groupsOf(tail).length;
    groups.push(...Array<string>(Math.max(missing, 0)).fill('0'), ...groupsOf(tail));
  }
  const network = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::/64`;
}

const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'));
