import type { CircumstanceInput } from '../../src/households/circumstances/circumstance.js';
import type { CircumstanceKind } from '../../src/households/circumstances/circumstance-kinds.js';
import type { MemberInput, RegistrationInput } from '../../src/households/registration.js';
import type { Relation } from '../../src/policy/facts.js';
import { type LocalDate, localDate } from '../../src/shared/local-date.js';
import { yuan } from '../../src/shared/money.js';
import { makeResidentId, type ResidentId } from '../../src/shared/resident-id.js';

/** A resident id of the sample county: the serial is odd for men and even for women. */
export function anId(birth: string, serial: number): ResidentId {
  return makeResidentId('340121', localDate(birth), serial);
}

/** An income, asset or spending of so many yuan, or a condition. */
export function aCircumstance(
  kind: CircumstanceKind,
  different: Partial<CircumstanceInput> & { readonly yuan?: string } = {},
): CircumstanceInput {
  const { yuan: amount, ...rest } = different;
  return {
    kind,
    grade: null,
    amount: amount === undefined ? null : yuan(amount),
    period: null,
    activeFrom: localDate('2026-01-01'),
    activeUntil: null,
    source: 'DECLARATION',
    evidence: null,
    ...rest,
  };
}

export function aMember(
  name: string,
  residentId: string,
  relation: Relation,
  different: Partial<MemberInput> = {},
): MemberInput {
  return {
    name,
    residentId,
    relation,
    activeFrom: null,
    phone: null,
    bankAccount: null,
    circumstances: [],
    ...different,
  };
}

/** A household of the township F0101 of the sample county: one old man, unless the test says otherwise. */
export function aForm(different: Partial<RegistrationInput> = {}): RegistrationInput {
  return {
    townshipId: 'F0101',
    villageId: 'F010101',
    registeredDivision: '340121106',
    area: 'RURAL',
    address: null,
    residentSince: null,
    openedOn: localDate('2020-01-01'),
    members: [aMember('李大山', anId('1950-05-01', 11), 'HEAD')],
    circumstances: [],
    ...different,
  };
}

export function day(text: string): LocalDate {
  return localDate(text);
}
