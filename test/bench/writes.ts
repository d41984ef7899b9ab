import { encodeGlobalId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { makeResidentId } from '../../src/shared/resident-id.js';
import { BENCH_JURISDICTION as J } from './dataset.js';
import type { Operation } from './operation.js';

const NOWHERE = 990_000;
const BORN = ['1980-05-01', '1982-06-02', '2012-07-03'] as const;
const RELATIONS = ['HEAD', 'SPOUSE', 'CHILD'] as const;
const SERIALS = 1000;

const SUBMIT = `mutation W1($input: SubmitApplicationInput!) { submitApplication(input: $input) {
  cases { id number status } userErrors { code message path } } }`;

const ACCEPT = `mutation Accept($input: CaseInput!) { acceptCase(input: $input) {
  case { id status } userErrors { code message path } } }`;

const PAY_FIRST = `mutation W2($input: PayFirstInput!) { payFirst(input: $input) {
  case { id payFirst } userErrors { code message path } } }`;

/** W1: an application with a new household of three members, for emergency assistance. */
export function submitOperation(townshipCode: (n: number) => string, today: string): Operation {
  return {
    name: 'W1',
    title: 'submit an application with 3 members',
    document: SUBMIT,
    variables: (n) => ({ input: application(n, townshipCode(n), today) }),
  };
}

/** W2: approve and pay first, one case a request, from the reserve fund of the case's township. */
export function payFirstOperation(name: string, title: string, cases: readonly string[]): Operation {
  return {
    name,
    title,
    document: PAY_FIRST,
    variables: (n) => ({ input: { caseId: cases[n - 1] ?? cases.at(-1), amount: '300.00' } }),
    peers: {
      postgraphile: {
        document: `mutation W2($case: UUID!) { benchPayFirst(input: { theCase: $case, fen: "30000" }) { result } }`,
        variables: (n) => ({ case: rowIdOf(cases[n - 1] ?? cases.at(-1) ?? '') }),
      },
    },
  };
}

/** Calls the API once. */
export type Call = (token: string, query: string, variables: object) => Promise<Record<string, unknown>>;

/**
 * Submits and accepts cases that can be paid first, `parallel` at a time.
 * @param first number of the first household; every one is new
 */
export async function prepareCases(parts: {
  readonly call: Call;
  readonly tokenOf: (township: string) => Promise<string>;
  readonly townships: readonly string[];
  readonly first: number;
  readonly count: number;
  readonly today: string;
}): Promise<readonly string[]> {
  const { call, tokenOf, townships, first, count, today } = parts;
  const cases: string[] = [];
  let next = first;
  const worker = async () => {
    while (next < first + count) {
      const n = next;
      next += 1;
      const township = townships[n % townships.length] as string;
      const token = await tokenOf(township);
      const submitted = await call(token, SUBMIT, { input: application(n, township, today) });
      const id = caseOf(submitted);
      const accepted = await call(token, ACCEPT, { input: { caseId: id } });
      refuseErrors(accepted.acceptCase, 'acceptCase');
      cases.push(id);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return cases;
}

function caseOf(answer: Record<string, unknown>): string {
  const payload = answer.submitApplication as { cases: readonly { id: string }[] | null };
  refuseErrors(payload, 'submitApplication');
  return payload.cases?.[0]?.id as string;
}

/** The id of the row that a global id stands for. */
function rowIdOf(globalId: string): string {
  return Buffer.from(globalId, 'base64url').toString().slice(-36);
}

function refuseErrors(payload: unknown, operation: string): void {
  const { userErrors } = payload as { userErrors: readonly unknown[] };
  if (userErrors.length > 0) throw new Error(`${operation} was refused: ${JSON.stringify(userErrors)}`);
}

function application(n: number, township: string, today: string): object {
  return {
    channel: 'WINDOW',
    urgent: true,
    integritySignedOn: today,
    emergency: {
      kind: 'ACCIDENT',
      occurredOn: today,
      townshipId: encodeGlobalId('Organisation', J, township),
    },
    programmes: [{ programme: 'TEMPORARY_EMERGENCY', requestedAmount: '300.00' }],
    household: {
      registration: {
        townshipId: encodeGlobalId('Organisation', J, township),
        registeredDivision: '340121',
        area: 'RURAL',
        openedOn: '2022-01-01',
        members: RELATIONS.map((relation, m) => ({
          name: '测试人',
          residentId: residentId(n * RELATIONS.length + m, BORN[m] as string),
          relation,
        })),
      },
    },
  };
}

/** A number of its own for every n: the serial runs first, then the made-up division. */
function residentId(n: number, born: string): string {
  return makeResidentId(String(NOWHERE + Math.floor(n / SERIALS)), localDate(born), n % SERIALS);
}
