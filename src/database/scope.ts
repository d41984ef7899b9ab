import { AsyncLocalStorage } from 'node:async_hooks';
import { InvariantError, invariant } from '../shared/invariant.js';

/**
 * Whose rows the statements of a piece of work may see and write: the second wall, kept by PostgreSQL itself. It says
 * nothing about roles, townships or fields, which are the first wall's.
 */
export type Scope =
  | { readonly kind: 'JURISDICTIONS'; readonly ids: readonly string[] }
  /** Only what is open to everyone. */
  | { readonly kind: 'PUBLIC' }
  /** Every row, for a reason. */
  | { readonly kind: 'SYSTEM'; readonly reason: string }
  /** Not known yet who asks, so that no statement may run. */
  | { readonly kind: 'UNKNOWN' };

export const PUBLIC_SCOPE: Scope = { kind: 'PUBLIC' };
export const UNKNOWN_SCOPE: Scope = { kind: 'UNKNOWN' };

/** The setting that the policies of the tables read; `''` and unset let nothing through. */
export const SCOPE_SETTING = 'doudi.scope';
export const SYSTEM_SETTING = '*';
/** Connection options of the owner, whose migrations touch every row: row-level security holds for the owner too. */
export const OWNER_OPTIONS = `-c ${SCOPE_SETTING}=${SYSTEM_SETTING}`;
/** No jurisdiction has this name, so it opens what is public and nothing else. */
const PUBLIC_SETTING = '-';
const JURISDICTION_ID = /^[a-z][a-z0-9-]*$/;

const scopes = new AsyncLocalStorage<Scope>();

/** Runs `work`, and whatever it starts, within the scope. */
export function withinScope<T>(scope: Scope, work: () => T): T {
  return scopes.run(scope, work);
}

/**
 * Runs `work` beyond the second wall: jobs, commands and look-ups that come before anybody is known. The first wall is
 * then the only one, so the reason is to be a good one.
 */
export function asSystem<T>(reason: string, work: () => T): T {
  return scopes.run({ kind: 'SYSTEM', reason }, work);
}

/** The scope of the work that is running, if any was set. */
export function currentScope(): Scope | undefined {
  return scopes.getStore();
}

const settings = new WeakMap<Scope, string>();

/**
 * The value of the setting for a scope.
 * @throws InvariantError without a scope, or when it is not known yet
 */
export function settingOf(scope: Scope | undefined): string {
  if (scope === undefined) {
    throw new InvariantError(
      'A statement ran outside any scope; wrap the work in `withinScope`, or in `asSystem` with the reason why it may see every jurisdiction.',
    );
  }
  let setting = settings.get(scope);
  if (setting === undefined) {
    setting = makeSetting(scope);
    settings.set(scope, setting);
  }
  return setting;
}

function makeSetting(scope: Scope): string {
  switch (scope.kind) {
    case 'SYSTEM':
      return SYSTEM_SETTING;
    case 'PUBLIC':
      return PUBLIC_SETTING;
    case 'JURISDICTIONS':
      for (const id of scope.ids) {
        invariant(JURISDICTION_ID.test(id), `${JSON.stringify(id)} is not the id of a jurisdiction.`);
      }
      if (scope.ids.length === 1) return scope.ids[0] as string;
      return scope.ids.length === 0 ? PUBLIC_SETTING : [...new Set(scope.ids)].sort().join(',');
    case 'UNKNOWN':
      throw new InvariantError(
        'A statement ran before it was known who asks; wrap the work in `withinScope` of the viewer.',
      );
  }
}
