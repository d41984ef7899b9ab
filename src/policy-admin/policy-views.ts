import { formSchema } from '../policy/form-schema.js';
import {
  citation,
  type DatedValue,
  type LinkedPolicy,
  type Programme,
  type ResolvedValue,
} from '../policy/index.js';
import { type Locale, textIn } from '../shared/text.js';
import { instrumentView } from './amendments/amendment-views.js';
import {
  parameterTimeline,
  type SituationValue,
  type TimelineValue,
  valueText,
} from './parameter-timeline.js';
import type { ParameterDifference, PolicyOnDay } from './policy-differences.js';

/** The views that the API gives of a policy: plain data in one language. */

export type PolicyView = ReturnType<typeof policyView>;

/** @param knownAt the instant as of which its parts are shown; null = now */
export function policyView(policy: LinkedPolicy, locale: Locale, knownAt: Date | null = null) {
  const { definition, id, version, hash } = policy;
  return {
    knownAt,
    id,
    version,
    hash,
    title: textIn(definition.titles, locale),
    parentId: definition.extends ?? null,
    covers: definition.covers,
  };
}

export function instrumentViews(policy: LinkedPolicy, locale: Locale) {
  return [...policy.instruments.values()].map((instrument) => instrumentView(instrument, locale));
}

/** The time lines of the parameters, or of those whose keys are asked for; unknown keys answer nothing. */
export function parameterViews(policy: LinkedPolicy, keys: readonly string[] | null, locale: Locale) {
  return [...policy.declarations.values()]
    .filter(({ key }) => keys === null || keys.includes(key))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((declaration) => {
      const { key, titles, type, unit, codes = [] } = declaration;
      const { values, inSituations } = parameterTimeline(policy, declaration);
      return {
        key,
        title: textIn(titles, locale),
        type,
        unit,
        codes,
        values: values.map((value) => valueView(value, locale)),
        inSituations: inSituations.map((value) => valueView(value, locale)),
      };
    });
}

export function parameterOnDateView(policy: LinkedPolicy, resolved: ResolvedValue, locale: Locale) {
  const titles = policy.declarations.get(resolved.key)?.titles;
  return {
    key: resolved.key,
    title: titles === undefined ? resolved.key : textIn(titles, locale),
    value: valueText(resolved.value),
    from: resolved.from,
    basis: resolved.basis === null ? null : citation(resolved.basis),
    policyId: resolved.policy,
  };
}

export function differenceView(
  { declaration, left, right }: ParameterDifference,
  [leftSide, rightSide]: readonly [PolicyOnDay, PolicyOnDay],
  locale: Locale,
) {
  const { key, titles, type, unit } = declaration;
  const view = (side: PolicyOnDay, resolved: ResolvedValue | null) =>
    resolved === null ? null : parameterOnDateView(side.policy, resolved, locale);
  return {
    key,
    title: textIn(titles, locale),
    type,
    unit,
    left: view(leftSide, left),
    right: view(rightSide, right),
  };
}

export function programmeViews(policy: LinkedPolicy, locale: Locale) {
  return [...policy.programmes.values()].map((programme) => programmeView(programme, locale));
}

function programmeView(programme: Programme, locale: Locale) {
  return {
    code: programme.code,
    title: textIn(programme.titles, locale),
    group: programme.group,
    kind: programme.kind,
    department: textIn(programme.department, locale),
    basis: programme.basis.map(citation),
    ruleCount: programme.rules.length,
    questions: programme.questions.map(({ code, titles, type, required, choices = [] }) => ({
      code,
      title: textIn(titles, locale),
      type,
      required,
      choices: choices.map((choice) => ({ code: choice.code, title: textIn(choice.titles, locale) })),
    })),
    formSchema: formSchema(programme.questions, locale),
    evidence: programme.evidence.map(({ code, titles, lookup, basis }) => ({
      code,
      title: textIn(titles, locale),
      lookup,
      basis: basis.map(citation),
    })),
  };
}

function valueView(value: TimelineValue | SituationValue, locale: Locale) {
  const { from, until, policyId, inherited, stated } = value;
  const when: DatedValue['when'] = stated.when;
  return {
    from,
    until,
    policyId,
    inherited,
    value: valueText(value.value),
    basis: citation(stated.basis),
    confidence: stated.confidence ?? null,
    note: stated.note === undefined ? null : textIn(stated.note, locale),
    situation: when?.situation ?? null,
    situationLevels: when?.levels ?? [],
  };
}
