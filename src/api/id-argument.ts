import { decodeGlobalId, isUuid } from '../shared/ids.js';
import { badUserInput } from './request-error.js';

/** The key of a row: the jurisdiction it belongs to and its id there. */
export interface RowKey {
  readonly jurisdictionId: string;
  readonly id: string;
}

/**
 * What a type's ids look like inside: most are UUIDs; organisations have codes; rows in order have numbers; a
 * jurisdiction is its own id, so both parts of its key are the same.
 */
export const ID_FORMS = ['UUID', 'CODE', 'NUMBER', 'JURISDICTION'] as const;

export type IdForm = (typeof ID_FORMS)[number];

const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/;
const CHECKS: Record<IdForm, (id: string) => boolean> = {
  UUID: isUuid,
  CODE: (id) => /^[A-Za-z0-9_-]{1,64}$/.test(id),
  NUMBER: (id) => /^[1-9]\d{0,17}$/.test(id),
  JURISDICTION: (id) => SLUG.test(id),
};

/**
 * The key that a global id from outside stands for.
 * @param type the GraphQL type that the argument takes
 * @param field where the id was given: `['input', 'caseId']`
 * @throws RequestError BAD_USER_INPUT naming the field, when the id is broken or of another type
 */
export function idArgument(
  globalId: string,
  type: string,
  field: readonly string[],
  form: IdForm = 'UUID',
): RowKey {
  const decoded = decodeGlobalId(globalId);
  if (!decoded.ok) throw badUserInput(decoded.error, field);
  if (decoded.value.type !== type) {
    throw badUserInput(
      {
        message: `The field ${field.join('.')} takes the id of a ${type}, but this is the id of a ${decoded.value.type}.`,
        messageZh: `字段${field.join('.')}应填写${type}的标识，而所填的是${decoded.value.type}的标识。`,
      },
      field,
    );
  }
  const key = keyOf(decoded.value.parts, form);
  if (key === null) {
    throw badUserInput(
      {
        message: `The id given in ${field.join('.')} was not issued by this service; use an id exactly as it was answered.`,
        messageZh: `字段${field.join('.')}中的标识不是本服务签发的，请原样使用本服务返回的标识。`,
      },
      field,
    );
  }
  return key;
}

/** The key in the parts of a global id, or null when they are not of this form. */
export function keyOf(parts: readonly string[], form: IdForm): RowKey | null {
  const expected = form === 'JURISDICTION' ? 1 : 2;
  const [jurisdictionId, id = jurisdictionId] = parts;
  if (parts.length !== expected || jurisdictionId === undefined || id === undefined) return null;
  return SLUG.test(jurisdictionId) && CHECKS[form](id) ? { jurisdictionId, id } : null;
}
