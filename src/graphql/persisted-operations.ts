import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Problem, problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';

/** A request as it came in the body or in the address; nothing in it is believed. */
export type Asked = Readonly<Record<string, unknown>>;

/**
 * The only operations that are answered. A portal asks by the SHA-256 of an operation's text (`documentId`, or
 * `extensions.persistedQuery` as Apollo's clients send it) or by the very text.
 */
export class PersistedOperations {
  readonly #texts: ReadonlyMap<string, string>;

  /** @param texts the operations by the SHA-256 of their text, in hexadecimal */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** The same request with the text of its operation and without what pointed at it. */
  resolve(asked: Asked): Result<Asked, Problem<'PERSISTED_OPERATION_REQUIRED'>> {
    const { documentId, extensions, query, ...rest } = asked;
    const { persistedQuery, ...otherExtensions } = objectIn(extensions);
    const text =
      typeof query === 'string'
        ? this.#texts.get(sha256(query))
        : this.#texts.get(hashIn(documentId) ?? hashIn(objectIn(persistedQuery).sha256Hash) ?? '');
    if (text === undefined) return err(notListed());
    const more = Object.keys(otherExtensions).length === 0 ? {} : { extensions: otherExtensions };
    return ok({ ...rest, ...more, query: text });
  }
}

/** A file of operations cannot be used; the message is a sentence for the operator. */
export class PersistedOperationsError extends Error {
  override readonly name = 'PersistedOperationsError';
}

/**
 * Reads a file of operations: `{"<sha256>": "<text>"}`, as graphql-codegen writes persisted documents.
 * @throws PersistedOperationsError when it cannot be read, is of another form, or a hash is not that of its text
 */
export async function readPersistedOperations(path: string): Promise<PersistedOperations> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new PersistedOperationsError(
      `PERSISTED_OPERATIONS names ${path}, which cannot be read as JSON; set it to a file of operations by their SHA-256.`,
      { cause: error },
    );
  }
  const texts = new Map<string, string>();
  for (const [hash, text] of Object.entries(objectIn(json))) {
    if (typeof text !== 'string' || sha256(text) !== hash) {
      throw new PersistedOperationsError(
        `In the file ${path} of PERSISTED_OPERATIONS, ${JSON.stringify(hash)} is not the SHA-256 of its text; write the file anew from the operations.`,
      );
    }
    texts.set(hash, text);
  }
  return new PersistedOperations(texts);
}

function notListed() {
  return problem({
    code: 'PERSISTED_OPERATION_REQUIRED',
    message:
      'This service answers only the operations on its list; ask by the id of one of them, or have the operation added.',
    messageZh: '本服务仅受理已登记的操作，请使用已登记操作的编号，或申请登记该操作。',
    path: ['query'],
  });
}

/** `sha256:…` or the hash alone. */
function hashIn(id: unknown): string | null {
  return typeof id === 'string' ? id.replace(/^sha256:/, '') : null;
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return value as Readonly<Record<string, unknown>>;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
