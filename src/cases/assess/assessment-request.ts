import type { RowKey } from '../../jurisdictions/row-key.js';
import type { EmergencyKind, SituationKind } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';
import type { DescribedHousehold } from './described-household.js';

/** A question of policy: what one household would get under some policies on some days. Nothing of it is kept. */
export interface AssessmentRequest {
  readonly household:
    | {
        readonly key: RowKey;
        /** The household as it was on this day; null = as it was on each of the days asked for. */
        readonly asOf: LocalDate | null;
      }
    | { readonly described: DescribedHousehold };
  readonly townshipId: string | null;
  /** Codes; empty = all that the policy runs. */
  readonly programmes: readonly string[];
  /** Ids; empty = that of the officer's own jurisdiction. */
  readonly policies: readonly string[];
  /** Days of application; never empty. */
  readonly dates: readonly LocalDate[];
  readonly application: AssumedApplication;
  /** Situations to assume in place of those declared; null = those declared. */
  readonly situations: readonly AssumedSituation[] | null;
}

export interface AssumedApplication {
  readonly emergency: {
    readonly kind: EmergencyKind;
    readonly occurredOn: LocalDate;
    readonly happenedHere: boolean;
  } | null;
  readonly urgent: boolean;
  readonly requestedAmount: Fen | null;
  /** Codes of the papers in hand. */
  readonly evidence: readonly string[];
  /** By programme, then by question. */
  readonly answers: Readonly<Record<string, unknown>>;
}

export interface AssumedSituation {
  readonly kind: SituationKind;
  readonly level: string;
}

/** Policies times days. */
export const MOST_COMBINATIONS = 20;
const MOST_NAMES = 50;

/** What is wrong with the size of a question, or null. */
export function sizeProblem({
  policies,
  dates,
  programmes,
  application,
  situations,
}: AssessmentRequest): Problem | null {
  const combinations = Math.max(policies.length, 1) * dates.length;
  if (dates.length === 0 || combinations > MOST_COMBINATIONS) {
    return problem({
      code: 'TOO_MANY_COMBINATIONS',
      message: `Policies times days make ${combinations}, and 1 to ${MOST_COMBINATIONS} are assessed at once; ask in parts.`,
      messageZh: `政策与日期的组合数为${combinations}，一次可测算1至${MOST_COMBINATIONS}组，请分次查询。`,
      path: ['input', 'dates'],
    });
  }
  const long = [programmes, application.evidence, situations ?? []].some(({ length }) => length > MOST_NAMES);
  if (!long) return null;
  return problem({
    code: 'LIST_TOO_LONG',
    message: `Programmes, papers and situations are lists of at most ${MOST_NAMES}; leave out what does not matter.`,
    messageZh: `救助项目、材料、情形每项最多填写${MOST_NAMES}个，请精简。`,
    path: ['input'],
  });
}

export function unknownPolicy(id: string, known: readonly string[], path: readonly string[]): Problem {
  return problem({
    code: 'POLICY_UNKNOWN',
    message: `There is no policy ${JSON.stringify(id.slice(0, 80))}; the policies are ${known.join(', ')}.`,
    messageZh: `没有政策${JSON.stringify(id.slice(0, 80))}，可选：${known.join('、')}。`,
    path,
  });
}

export function unknownProgramme(code: string, path: readonly string[]): Problem {
  return problem({
    code: 'PROGRAMME_UNKNOWN',
    message: `None of the policies asked runs the programme ${JSON.stringify(code.slice(0, 80))}; see Policy.programmes for those that they run.`,
    messageZh: `所选政策均没有救助项目${JSON.stringify(code.slice(0, 80))}，请在政策目录中查询可用项目。`,
    path,
  });
}

/** The household was not there yet, or no longer, on the day that chooses the law. */
export function noHouseholdOn(date: LocalDate, path: readonly string[]): Problem {
  return problem({
    code: 'NO_HOUSEHOLD_ON_DAY',
    message: `The household did not exist on ${date}; name in householdAsOf the day whose household is meant.`,
    messageZh: `该家庭在${date}尚不存在或已销户，请在householdAsOf中指定以哪一天的家庭情况测算。`,
    path,
  });
}

/** Nobody of the household was born on the day, or its head was not. */
export function headUnborn(date: LocalDate, path: readonly string[]): Problem {
  return problem({
    code: 'HEAD_UNBORN',
    message: `The head of the household was not born on ${date}; ask for a later day.`,
    messageZh: `户主在${date}尚未出生，请选择更晚的日期。`,
    path,
  });
}
