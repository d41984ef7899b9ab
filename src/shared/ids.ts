import { invariant } from './invariant.js';
import { type Problem, problem, quoted } from './problem.js';
import { err, ok, type Result } from './result.js';

export type IdProblem = Problem<'INVALID_ID'>;

/** What a global id stands for: the GraphQL type and the parts of the row's key. */
export interface GlobalId {
  readonly type: string;
  readonly parts: readonly string[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TYPE = /^[A-Z][A-Za-z0-9]*$/;
const PLAIN = /^[\w:.-]+$/;
const LAST_TIMESTAMP_MS = 2 ** 48 - 1;
const LONGEST_GLOBAL_ID = 512;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * A UUID of version 7 (RFC 9562): 48 bits of milliseconds since 1970, then 74 random bits, so that new rows fall
 * at the end of an index. Time and randomness come from the caller.
 * @param timestampMs milliseconds since 1970-01-01T00:00:00Z
 * @param random ten random bytes; six of their eighty bits are not used
 * @throws InvariantError when the time does not fit 48 bits or there are not ten bytes
 */
export function uuidV7(timestampMs: number, random: Uint8Array): string {
  invariant(
    Number.isInteger(timestampMs) && timestampMs >= 0 && timestampMs <= LAST_TIMESTAMP_MS,
    () => `The time of a UUID must be whole milliseconds of at most 48 bits, but it is ${timestampMs}.`,
  );
  invariant(random.length === 10, () => `A UUID needs ten random bytes, but ${random.length} were given.`);
  const time = timestampMs.toString(16).padStart(12, '0');
  const hex = (index: number, mask = 0xff, mark = 0) =>
    HEX[((random[index] as number) & mask) | mark] as string;
  return (
    `${time.slice(0, 8)}-${time.slice(8)}-${hex(0, 0x0f, 0x70)}${hex(1)}-${hex(2, 0x3f, 0x80)}${hex(3)}-` +
    `${hex(4)}${hex(5)}${hex(6)}${hex(7)}${hex(8)}${hex(9)}`
  );
}

/** Whether the text is a UUID of any version in the usual lower-case form. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/**
 * An opaque, globally unique id for GraphQL: base64url of `Type:part:part`.
 * @throws InvariantError when the type is no type name, or a part is missing, empty or contains a colon
 */
export function encodeGlobalId(type: string, ...parts: readonly string[]): string {
  return base64UrlOf(globalIdText(type, parts));
}

/**
 * What a global id is made of.
 * @throws InvariantError when the type is no type name, or a part is missing, empty or contains a colon
 */
export function globalIdText(type: string, parts: readonly string[]): string {
  invariant(TYPE.test(type), () => `The type ${quoted(type)} of a global id must be a type name.`);
  invariant(parts.length > 0, () => `A global id of ${type} needs at least one part.`);
  for (const part of parts) {
    invariant(
      part !== '' && !part.includes(':'),
      () => `The part ${quoted(part)} of a global id of ${type} must not be empty or contain a colon.`,
    );
  }
  return `${type}:${parts.join(':')}`;
}

/** Reads a global id from outside. Exactly what `encodeGlobalId` writes is accepted, nothing else. */
export function decodeGlobalId(text: string): Result<GlobalId, IdProblem> {
  if (text === '' || text.length > LONGEST_GLOBAL_ID) return err(invalidId(text));
  const decoded = Buffer.from(text, 'base64url').toString('utf8');
  // Decoding ignores foreign characters and stray bits, so only a text that encodes back is genuine.
  if (Buffer.from(decoded, 'utf8').toString('base64url') !== text) return err(invalidId(text));
  const [type = '', ...parts] = decoded.split(':');
  if (!TYPE.test(type) || parts.length === 0 || parts.includes('')) return err(invalidId(text));
  return ok({ type, parts });
}

/** The usual key has only characters whose base64 is base64url but for the padding; `btoa` is then four times as fast. */
function base64UrlOf(text: string): string {
  if (!PLAIN.test(text)) return Buffer.from(text, 'utf8').toString('base64url');
  return btoa(text).slice(0, Math.ceil((text.length * 4) / 3));
}

function invalidId(text: string): IdProblem {
  return problem({
    code: 'INVALID_ID',
    message: `The id ${quoted(text)} was not issued by this service; use an id exactly as it was answered.`,
    messageZh: `标识${quoted(text)}不是本服务签发的，请原样使用本服务返回的标识。`,
  });
}
