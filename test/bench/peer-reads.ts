import { BENCH_JURISDICTION as J } from './dataset.js';
import type { PeerOperation } from './operation.js';

/** Keys of the n-th object that an operation asks for. */
export interface ReadKeys {
  readonly number: (n: number) => string;
  readonly township: (n: number) => string;
  readonly household: (n: number) => string;
  readonly fund: (n: number) => string;
  /** The account of the fund with the most entries. */
  readonly account: (n: number) => string;
}

const PG_PERSON = 'name sex birthDate residentIdMasked';
const PG_MEMBERS = 'membershipsByJurisdictionIdAndHouseholdId';
const PG_HOUSEHOLD = 'householdByJurisdictionIdAndHouseholdId';

/**
 * The reads R1–R5 in the words of the peers. PostGraphile is asked for the plain tables: for R5 the entries of the one
 * account that has most of them, since no foreign key leads from a fund to the entries of all its accounts in order.
 */
export function peerReads(keys: ReadKeys): Readonly<Record<string, Readonly<Record<string, PeerOperation>>>> {
  const by = (key: keyof ReadKeys, name: string) => (n: number) => ({ [name]: keys[key](n) });
  return {
    R1: {
      postgraphile: {
        document: `query R1($number: String!) { welfareCaseByNumber(number: $number) {
          number status stepCode programme appliedOn nextDueOn updatedAt } }`,
        variables: by('number', 'number'),
      },
      mercurius: {
        document: `query R1($number: String!) { caseByNumber(number: $number) {
          number status stepCode programme appliedOn nextDueOn updatedAt } }`,
        variables: by('number', 'number'),
      },
    },
    R2: {
      postgraphile: {
        document: `query R2($township: String!) { allWelfareCases(first: 50, orderBy: [NEXT_DUE_ON_ASC, ROW_ID_ASC],
            condition: { jurisdictionId: "${J}", townshipId: $township }) {
          nodes { id number status stepCode programme nextDueOn headName
            ${PG_HOUSEHOLD} { personByJurisdictionIdAndHeadPersonId { residentIdMasked } ${PG_MEMBERS} { totalCount } } }
          pageInfo { hasNextPage endCursor } } }`,
        variables: by('township', 'township'),
      },
      mercurius: {
        document: `query R2($township: String!) { cases(townshipId: $township, first: 50) {
          id number status stepCode programme nextDueOn headName household { head { residentId } memberCount } } }`,
        variables: by('township', 'township'),
      },
    },
    R3: {
      postgraphile: {
        document: `query R3($township: String!) { allWelfareCases(first: 50, orderBy: [NEXT_DUE_ON_ASC, ROW_ID_ASC],
            condition: { jurisdictionId: "${J}", townshipId: $township }) {
          nodes { id number status programme nextDueOn
            ${PG_HOUSEHOLD} { area address ${PG_MEMBERS} { nodes { relation personByJurisdictionIdAndPersonId { ${PG_PERSON} } } } }
            paymentsByJurisdictionIdAndCaseId(first: 5, orderBy: ROW_ID_DESC) { nodes { id amount status paidOn } }
            caseEventsByJurisdictionIdAndCaseId(first: 3, orderBy: ROW_ID_DESC) { nodes { at kind actorName } } }
          pageInfo { hasNextPage endCursor } } }`,
        variables: by('township', 'township'),
      },
      mercurius: {
        document: `query R3($township: String!) { cases(townshipId: $township, first: 50) {
          id number status programme nextDueOn
          household { area address members { relation person { name sex birthDate residentId } } }
          payments(first: 5) { id amount status paidOn } events(first: 3) { at kind actorName } } }`,
        variables: by('township', 'township'),
      },
    },
    R4: {
      postgraphile: {
        document: `query R4($id: UUID!) { householdByJurisdictionIdAndRowId(jurisdictionId: "${J}", rowId: $id) {
          id area address headName openedOn
          ${PG_MEMBERS} { nodes { relation activeFrom personByJurisdictionIdAndPersonId { ${PG_PERSON} } } }
          circumstancesByJurisdictionIdAndHouseholdId { nodes { kind amount period activeFrom } } } }`,
        variables: by('household', 'id'),
      },
      mercurius: {
        document: `query R4($id: ID!) { household(id: $id) { id area address headName openedOn
          members { relation activeFrom person { name sex birthDate residentId } }
          circumstances { kind amount period activeFrom } } }`,
        variables: by('household', 'id'),
      },
    },
    R5: {
      postgraphile: {
        document: `query R5($id: UUID!) { accountByJurisdictionIdAndRowId(jurisdictionId: "${J}", rowId: $id) { kind balance
          entriesByJurisdictionIdAndAccountId(first: 100, orderBy: ROW_ID_DESC) { nodes { rowId amount balanceAfter
            transferByJurisdictionIdAndTransferId { kind businessDate memo } } } } }`,
        variables: by('account', 'id'),
      },
      mercurius: {
        document: `query R5($id: ID!) { fund(id: $id) { code available
          entries(first: 100) { number amount balanceAfter account transfer { kind businessDate memo } } } }`,
        variables: by('fund', 'id'),
      },
    },
  };
}
