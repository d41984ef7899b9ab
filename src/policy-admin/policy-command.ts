import { parseArgs } from 'node:util';
import { isLocalDate, type LocalDate } from '../shared/local-date.js';
import { quoted } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import type { Locale } from '../shared/text.js';

/** What `npm run policy` is asked to do. A policy is named by its id, or by the path of a folder or module. */
export type PolicyRequest =
  | { readonly kind: 'CHECK'; readonly policies: readonly string[] }
  | {
      readonly kind: 'EXPLAIN';
      readonly policy: string;
      readonly file: string;
      readonly programme: string | null;
      readonly locale: Locale;
    }
  | { readonly kind: 'DIFF'; readonly left: PolicyAtDate; readonly right: PolicyAtDate }
  | { readonly kind: 'NEW'; readonly id: string; readonly zh: string; readonly en: string };

export interface PolicyAtDate {
  readonly policy: string;
  readonly on: LocalDate;
}

export const POLICY_USAGE = [
  'npm run policy -- check [POLICY …]                       all policies, or these',
  'npm run policy -- explain POLICY FILE [--programme CODE] [--lang zh|en]',
  'npm run policy -- diff POLICY@DATE POLICY@DATE           parameters that differ',
  'npm run policy -- new ID [--zh 名称] [--en NAME]           a new jurisdiction from the template',
  'POLICY is an id, or the path of a folder or module that exports POLICIES; DATE is like 2026-01-01.',
].join('\n');

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Reads the arguments of `npm run policy`; a refusal says what is wrong and how to write it. */
export function parsePolicyCommand(args: readonly string[]): Result<PolicyRequest, string> {
  const text = { type: 'string' } as const;
  let parsed: ReturnType<
    typeof parseArgs<{
      options: { programme: typeof text; lang: typeof text; zh: typeof text; en: typeof text };
      allowPositionals: true;
    }>
  >;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { programme: text, lang: text, zh: text, en: text },
    });
  } catch {
    return err(`Write it as:\n${POLICY_USAGE}`);
  }
  const [command, ...operands] = parsed.positionals;
  switch (command) {
    case 'check':
      return ok({ kind: 'CHECK', policies: operands });
    case 'explain':
      return explainRequest(operands, parsed.values);
    case 'diff':
      return diffRequest(operands);
    case 'new':
      return newRequest(operands, parsed.values);
    default:
      return err(
        `${command === undefined ? 'What to do is missing' : `There is no command ${quoted(command)}`}; write it as:\n${POLICY_USAGE}`,
      );
  }
}

function explainRequest(
  [policy, file, ...rest]: readonly string[],
  { programme, lang = 'zh' }: { readonly programme?: string | undefined; readonly lang?: string | undefined },
): Result<PolicyRequest, string> {
  if (policy === undefined || file === undefined || rest.length > 0) {
    return err(`Name a policy and one file with a household; write it as:\n${POLICY_USAGE}`);
  }
  if (lang !== 'zh' && lang !== 'en') return err(`The language ${quoted(lang)} is neither zh nor en.`);
  const locale: Locale = lang === 'zh' ? 'zh-CN' : 'en';
  return ok({ kind: 'EXPLAIN', policy, file, programme: programme ?? null, locale });
}

function diffRequest([left, right, ...rest]: readonly string[]): Result<PolicyRequest, string> {
  if (left === undefined || right === undefined || rest.length > 0) {
    return err(`Name two policies with their days; write it as:\n${POLICY_USAGE}`);
  }
  const sides = [left, right].map(atDate);
  const [one, other] = sides;
  if (one?.ok !== true) return err(one === undefined ? POLICY_USAGE : one.error);
  if (other?.ok !== true) return err(other === undefined ? POLICY_USAGE : other.error);
  return ok({ kind: 'DIFF', left: one.value, right: other.value });
}

function atDate(text: string): Result<PolicyAtDate, string> {
  const at = text.lastIndexOf('@');
  const on = text.slice(at + 1);
  if (at > 0 && isLocalDate(on)) return ok({ policy: text.slice(0, at), on });
  return err(`${quoted(text)} names no policy and day; write it like changfeng-county@2026-01-01.`);
}

function newRequest(
  [id, ...rest]: readonly string[],
  { zh, en }: { readonly zh?: string | undefined; readonly en?: string | undefined },
): Result<PolicyRequest, string> {
  if (id === undefined || rest.length > 0) return err(`Name one id; write it as:\n${POLICY_USAGE}`);
  if (!ID.test(id) || id.length > 60) {
    return err(`The id ${quoted(id)} must be lower-case words joined by hyphens, such as qingyang-county.`);
  }
  return ok({ kind: 'NEW', id, zh: zh ?? id, en: en ?? id });
}
