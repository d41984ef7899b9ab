import type { Database } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { type Actor, wholeJurisdictionOf } from '../actor.js';
import { audit } from '../audit/audit.store.js';
import type { IdempotencyProblem } from '../once/idempotency.js';
import { idempotently } from '../once/idempotency.store.js';
import { isOneLine } from '../one-line.js';
import { type OfficerViewer, type PartnerScope, reachesAll } from '../viewer.js';
import { formatApiKey, hashApiKeySecret, newApiKeySecret } from './api-key.js';
import {
  type ApiKeyRef,
  type ApiKeySummary,
  endApiKey,
  findApiKeySummary,
  insertApiKey,
  listApiKeys,
} from './api-key.store.js';

export interface IssueApiKey {
  /** The partner system, 1 to 100 characters. */
  readonly name: string;
  readonly scopes: readonly PartnerScope[];
  readonly expiresAt: Date;
}

/** A key just issued. `plainKey` is shown once: it is null when a repeated call gets the answer again. */
export interface IssuedApiKey {
  readonly apiKey: ApiKeySummary;
  readonly plainKey: string | null;
}

export type IssueApiKeyProblem =
  | Problem<'INVALID_NAME' | 'NO_SCOPE' | 'EXPIRY_NOT_IN_FUTURE'>
  | IdempotencyProblem;
export type RevokeApiKeyProblem = Problem<'NOT_FOUND'> | IdempotencyProblem;

const LONGEST_NAME = 100;

/** Issues and revokes the keys of partner systems, each for the officer's own jurisdiction. */
export class ApiKeyService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Issues a key. Its text is in the answer and nowhere else; only a hash is kept.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction: a key opens the whole of it
   */
  async issue(actor: Actor, input: IssueApiKey): Promise<Result<IssuedApiKey, IssueApiKeyProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const fault = faultIn(input, actor.now);
    if (fault !== null) return err(fault);
    const secret = newApiKeySecret();
    const id = newId();
    const payload = { ...input, expiresAt: input.expiresAt.toISOString() };
    const issued = await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'issueApiKey', payload, async () => {
        const apiKey: ApiKeySummary = {
          jurisdictionId,
          id,
          name: input.name,
          scopes: [...new Set(input.scopes)].sort(),
          jurisdictionIds: [jurisdictionId],
          expiresAt: input.expiresAt,
          revokedAt: null,
          createdAt: actor.now,
          createdBy: actor.subject,
        };
        await insertApiKey(tx, { ...apiKey, keyHash: hashApiKeySecret(secret) });
        await audit(tx, actor, {
          operation: 'issueApiKey',
          objectType: 'ApiKey',
          objectId: id,
          detail: { name: apiKey.name, scopes: apiKey.scopes, expiresAt: input.expiresAt.toISOString() },
        });
        return ok(apiKey);
      }),
    );
    if (!issued.ok) return issued;
    // A repeated call answers the first call's row, whose secret is gone: this call's own was never kept.
    const isRepeated = issued.value.id !== id;
    return ok({ apiKey: issued.value, plainKey: isRepeated ? null : formatApiKey({ id, secret }) });
  }

  /**
   * A page of the officer's jurisdiction, newest first, one more than asked for when there are more.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async list(
    officer: OfficerViewer,
    page: { readonly first: number; readonly afterId: string | null },
  ): Promise<ApiKeySummary[]> {
    return await listApiKeys(this.#database.db, wholeJurisdictionOf(officer), page);
  }

  /** One key, or null when it does not exist or lies out of reach. */
  async find(officer: OfficerViewer, key: ApiKeyRef): Promise<ApiKeySummary | null> {
    const isWithin = reachesAll(officer.reach) && officer.jurisdictionId === key.jurisdictionId;
    return isWithin ? await findApiKeySummary(this.#database.db, key) : null;
  }

  /**
   * Ends a key at once; every running service refuses it within half a minute. Ending it again changes nothing.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async revoke(actor: Actor, key: ApiKeyRef): Promise<Result<ApiKeySummary, RevokeApiKeyProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'revokeApiKey', key, async () => {
        const isOwn = key.jurisdictionId === jurisdictionId;
        const revoked = isOwn ? await endApiKey(tx, key, actor.now) : null;
        if (revoked === null) return err(unknownKey());
        await audit(tx, actor, { operation: 'revokeApiKey', objectType: 'ApiKey', objectId: key.id });
        return ok(revoked);
      }),
    );
  }
}

function faultIn({ name, scopes, expiresAt }: IssueApiKey, now: Date): IssueApiKeyProblem | null {
  if (!isOneLine(name, LONGEST_NAME)) {
    return problem({
      code: 'INVALID_NAME',
      message:
        'The name of a partner must be one line of 1 to 100 visible characters without spaces around it.',
      messageZh: '合作方名称须为1至100个可见字符的单行文字，首尾不得有空格。',
      path: ['input', 'name'],
    });
  }
  if (scopes.length === 0) {
    return problem({
      code: 'NO_SCOPE',
      message: 'A key without a scope opens nothing; name at least one scope.',
      messageZh: '未指定用途的密钥不能使用，请至少选择一种用途。',
      path: ['input', 'scopes'],
    });
  }
  if (expiresAt <= now) {
    return problem({
      code: 'EXPIRY_NOT_IN_FUTURE',
      message: `The key would have expired at ${expiresAt.toISOString()}, before it was issued; give an instant in the future.`,
      messageZh: `失效时间${expiresAt.toISOString()}早于签发时间，请填写将来的时间。`,
      path: ['input', 'expiresAt'],
    });
  }
  return null;
}

function unknownKey(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The key does not exist or belongs to another jurisdiction; check its id.',
    messageZh: '该密钥不存在或不属于本地区，请核对其标识。',
    path: ['input', 'apiKeyId'],
  });
}
