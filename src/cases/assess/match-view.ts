import { type LinkedPolicy, mayGet, type Need, type ProgrammeMatch } from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Ratio } from '../../shared/money.js';
import { type Locale, textIn } from '../../shared/text.js';
import { assessmentView } from './assessment-view.js';

/** What every programme of a policy says of a household, and how great its need is. */
export interface Matches {
  readonly policy: LinkedPolicy;
  readonly on: LocalDate;
  readonly matches: readonly ProgrammeMatch[];
  /** null when the policy measures none. */
  readonly need: Need | null;
}

/** The matches as they are answered, in the language of the request. */
export function matchesView(
  { policy, on, matches, need }: Matches,
  { locale, includeRefused }: { readonly locale: Locale; readonly includeRefused: boolean },
) {
  return {
    policyId: policy.id,
    on,
    matches: matches
      .filter((match) => includeRefused || mayGet(match))
      .map((match) => matchView(policy, match, locale)),
    need: need === null ? null : needView(policy, need, locale),
  };
}

function matchView(policy: Matches['policy'], match: ProgrammeMatch, locale: Locale) {
  const { programme, assessment, missing } = match;
  return {
    programme: programme.code,
    title: textIn(programme.titles, locale),
    group: programme.group,
    kind: programme.kind,
    department: textIn(programme.department, locale),
    mayGet: mayGet(match),
    assessment: assessmentView({ policy, programme, assessment }, locale),
    questions: missing.questions.map((code) => {
      const titles = programme.questions.find((question) => question.code === code)?.titles;
      return { code, title: titles === undefined ? code : textIn(titles, locale) };
    }),
  };
}

function needView(policy: Matches['policy'], need: Need, locale: Locale) {
  const factors = policy.chain.find((one) => one.need !== undefined)?.need?.factors ?? [];
  return {
    coefficient: need.coefficient === null ? null : decimal(need.coefficient),
    factors: need.parts.map(({ factor, count, weight }) => {
      const titles = factors.find(({ code }) => code === factor)?.titles;
      return {
        code: factor,
        title: titles === undefined ? factor : textIn(titles, locale),
        count,
        weight: weight === null ? null : decimal(weight),
      };
    }),
    unset: need.unset.map((key) => {
      const titles = policy.declarations.get(key)?.titles;
      return { code: key, title: titles === undefined ? key : textIn(titles, locale) };
    }),
    basis: need.basis,
  };
}

const PLACES = 4;

/** Four places, half up; the ratio is never negative. */
function decimal({ numerator, denominator }: Ratio): string {
  const scaled = (numerator * 10n ** BigInt(PLACES) * 2n + denominator) / (denominator * 2n);
  const digits = scaled.toString().padStart(PLACES + 1, '0');
  return `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`;
}
