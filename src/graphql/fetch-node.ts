import type { Viewer } from '../access/viewer.js';
import type { RequestContext } from '../api/context.js';
import { keyOf } from '../api/id-argument.js';
import type { NodeFetcher } from '../api/node.js';
import { badUserInput } from '../api/request-error.js';
import { decodeGlobalId } from '../shared/ids.js';

export interface NodeParts {
  readonly fetchers: Readonly<Record<string, NodeFetcher>>;
  /** Throws when the viewer may fetch no object of this type. */
  readonly admitTo: (viewer: Viewer, type: string) => void;
}

/**
 * The object that a global id stands for, marked with its type, or null when it does not exist for this viewer.
 * @throws RequestError BAD_USER_INPUT when the id was not issued by this service; whatever `admitTo` throws
 */
export async function fetchNode(
  context: RequestContext,
  { fetchers, admitTo }: NodeParts,
  globalId: string,
): Promise<object | null> {
  const decoded = decodeGlobalId(globalId);
  if (!decoded.ok) throw badUserInput(decoded.error, ['id']);
  const { type, parts } = decoded.value;
  const fetcher = Object.hasOwn(fetchers, type) ? fetchers[type] : undefined;
  const key = fetcher === undefined ? null : keyOf(parts, fetcher.form);
  if (fetcher === undefined || key === null) {
    throw badUserInput(
      {
        message: 'The id was not issued by this service; use an id exactly as it was answered.',
        messageZh: '该标识不是本服务签发的，请原样使用本服务返回的标识。',
      },
      ['id'],
    );
  }
  admitTo(context.viewer, type);
  const row = await fetcher.fetch(context, key);
  return row === null ? null : { ...row, __typename: type };
}
