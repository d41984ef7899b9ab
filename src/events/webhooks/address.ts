import ipaddr from 'ipaddr.js';

/** Networks that webhooks may reach although they are not on the internet, as `10.20.0.0/16`. */
export type OpenNetworks = readonly string[];

/** Whether a connection may be made: to the internet, or into a network that the operator opened. */
export function mayReach(address: string, open: OpenNetworks): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' || isWithin(parsed, open);
}

/** Whether the address lies in one of the networks. */
export function isOpened(address: string, open: OpenNetworks): boolean {
  return ipaddr.isValid(address) && isWithin(ipaddr.process(address), open);
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, open: OpenNetworks): boolean {
  return open.some((network) => {
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === address.kind() && address.match(base as never, bits);
  });
}

/** The address that a URL names literally, without brackets; null when it is a name. */
export function literalAddress({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}

const LONGEST_URL = 500;

/**
 * The URL of a partner's address as it is kept, or null when nothing may ever be sent there: it must be https (http only
 * into an opened network, by its address), without user, password or fragment.
 */
export function webhookUrl(text: string, open: OpenNetworks): string | null {
  if (text.length > LONGEST_URL || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hash !== '') return null;
  const literal = literalAddress(url);
  if (literal !== null && !mayReach(literal, open)) return null;
  if (url.protocol === 'http:') return literal !== null && isOpened(literal, open) ? url.href : null;
  return url.protocol === 'https:' ? url.href : null;
}
