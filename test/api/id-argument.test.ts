import { idArgument, keyOf } from '../../src/api/id-argument.js';
import { RequestError } from '../../src/api/request-error.js';
import { encodeGlobalId } from '../../src/shared/ids.js';

const uuid = '0199c0de-7000-7000-8000-000000000001';
const field = ['input', 'caseId'];

function refusal(id: string, form?: 'UUID' | 'CODE'): RequestError {
  try {
    idArgument(id, 'Case', field, form);
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
  throw new Error(`The id ${id} was accepted.`);
}

describe('an id argument', () => {
  it('stands for a row of its jurisdiction', () => {
    const id = encodeGlobalId('Case', 'changfeng-county', uuid);
    expect(idArgument(id, 'Case', field)).toEqual({ jurisdictionId: 'changfeng-county', id: uuid });
  });

  it('of another type is refused by name', () => {
    const error = refusal(encodeGlobalId('Fund', 'changfeng-county', uuid));
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'input.caseId' });
    expect(error.message).toBe(
      'The field input.caseId takes the id of a Case, but this is the id of a Fund.',
    );
    expect(error.messageZh).toContain('input.caseId');
  });

  it.each([
    ['broken', 'x'],
    ['forged with no UUID', encodeGlobalId('Case', 'changfeng-county', '1 or 1=1')],
    ['without a jurisdiction', encodeGlobalId('Case', uuid)],
    ['with a part too many', encodeGlobalId('Case', 'changfeng-county', uuid, 'x')],
    ['of an impossible jurisdiction', encodeGlobalId('Case', '../etc', uuid)],
  ])('that is %s is refused', (_, id) => {
    expect(refusal(id).extensions.field).toBe('input.caseId');
  });

  it('takes codes and numbers only where a type has them', () => {
    const key = { jurisdictionId: 'changfeng-county', id: '341723001' };
    expect(keyOf(['changfeng-county', '341723001'], 'CODE')).toEqual(key);
    expect(keyOf(['changfeng-county', '341723001'], 'NUMBER')).toEqual(key);
    expect(keyOf(['changfeng-county', '341723001'], 'UUID')).toBeNull();
    expect(keyOf(['changfeng-county', '007'], 'NUMBER')).toBeNull();
    expect(keyOf(['changfeng-county'], 'JURISDICTION')).toEqual({
      jurisdictionId: 'changfeng-county',
      id: 'changfeng-county',
    });
  });
});
