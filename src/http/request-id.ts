import { randomUUID } from 'node:crypto';
import { hasLongNumber } from '../shared/long-number.js';

/** A UUID, or a trace id as W3C Trace Context writes it. */
const REQUEST_ID =
  /^(?:[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}|(?!0{32})[\da-f]{32})$/;

/**
 * The id of a request. The caller's own is taken over when it is a UUID or a trace id, so that the logs of several systems
 * can be joined. Any other is replaced: it stands in logs and in the audit, where nobody's name or number belongs.
 */
export function requestIdOf(header: string | string[] | undefined): string {
  const given = typeof header === 'string' ? header.toLowerCase() : '';
  return REQUEST_ID.test(given) && !hasLongNumber(given) ? given : randomUUID();
}
