import { encodeGlobalId } from '../../../src/shared/ids.js';
import type { TestApi } from '../../support/api.js';

interface Refused {
  readonly userErrors: readonly {
    readonly code: string;
    readonly message: string;
    readonly basis: readonly string[];
  }[];
}

/** The global id of an office. */
export function office(jurisdictionId: string, code: string): string {
  return encodeGlobalId('Organisation', jurisdictionId, code);
}

/** What is behind a payload that was not refused; the walk stops with the refusal when it was. */
export function done<Payload extends Refused, Name extends Exclude<keyof Payload, 'userErrors'>>(
  payload: Payload,
  name: Name,
): NonNullable<Payload[Name]> {
  expect(payload.userErrors).toEqual([]);
  expect(payload[name]).not.toBeNull();
  return payload[name] as NonNullable<Payload[Name]>;
}

/** The case of an act that was not refused. */
export function caseOf<Case>(payload: Refused & { readonly case?: Case | null }): Case {
  return done(payload, 'case') as Case;
}

/** The codes of a refusal. */
export function codes({
  userErrors,
}: {
  readonly userErrors: readonly { readonly code: string }[];
}): readonly string[] {
  return userErrors.map(({ code }) => code);
}

/** The steps of a case by code, with what a test looks at. */
export function stepsOf<Status>(steps: readonly { readonly code: string; readonly status: Status }[]) {
  return Object.fromEntries(steps.map(({ code, status }) => [code, status])) as Record<string, Status>;
}

/** The townships of a jurisdiction by code. */
export async function townships(api: TestApi, jurisdictionId: string): Promise<readonly string[]> {
  const rows = await api.clone.database.db
    .selectFrom('Organisation')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('level', '=', 'TOWNSHIP')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The office at the top of a jurisdiction. */
export async function top(api: TestApi, jurisdictionId: string): Promise<string> {
  const { id } = await api.clone.database.db
    .selectFrom('Organisation')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('parentId', 'is', null)
    .executeTakeFirstOrThrow();
  return id;
}

/** A household of a township in the order of registration, with the resident id of its head in clear. */
export async function neighbour(api: TestApi, townshipId: string, nth: number) {
  const household = await api.clone.database.db
    .selectFrom('Household')
    .innerJoin('Person', (join) =>
      join
        .onRef('Person.jurisdictionId', '=', 'Household.jurisdictionId')
        .onRef('Person.id', '=', 'Household.headPersonId'),
    )
    .select([
      'Household.jurisdictionId',
      'Household.id',
      'Household.headName',
      'Household.headPersonId',
      'Person.residentIdSealed',
    ])
    .where('Household.townshipId', '=', townshipId)
    .orderBy('Household.id')
    .offset(nth)
    .limit(1)
    .executeTakeFirstOrThrow();
  const { jurisdictionId, id, headName, headPersonId, residentIdSealed } = household;
  return {
    id: encodeGlobalId('Household', jurisdictionId, id),
    headName,
    headPersonId: encodeGlobalId('Person', jurisdictionId, headPersonId),
    residentId: api.sealer.open(jurisdictionId, 'person.residentId', residentIdSealed),
  };
}
