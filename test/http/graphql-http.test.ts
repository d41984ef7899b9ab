import { type AuditResult, serverAudits } from 'graphql-http';
import type { Server } from '../../src/server.js';
import { plainServer } from '../support/plain-server.js';

/**
 * The audits of the GraphQL-over-HTTP specification, by its reference implementation. The server is asked as by a client
 * that sends the header against foreign pages (`apollo-require-preflight`), which the specification does not know.
 */
/**
 * A client that accepts only `application/json` should get 200 for a document that cannot be parsed, one that is not
 * valid, and bad variables. Here it gets 400, as from most servers, so that proxies and monitors see the refusal.
 */
const REFUSED_WITH_400 = ['572B', 'FDE2', '7B9B'];

let server: Server;
let results: readonly AuditResult[];

beforeAll(async () => {
  server = await plainServer();
  const url = `${await server.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const audits = serverAudits({
    url,
    fetchFn: (address: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set('apollo-require-preflight', 'true');
      return fetch(address, { ...init, headers });
    },
  });
  results = await Promise.all(audits.map(async (audit) => await audit.fn()));
});

afterAll(async () => await server.close());

function ofLevel(word: string): readonly AuditResult[] {
  return results.filter(({ name }) => name.startsWith(word));
}

function failures(audits: readonly AuditResult[]): string[] {
  return audits.flatMap((audit) =>
    audit.status === 'ok' ? [] : [`${audit.id} ${audit.name}: ${audit.reason}`],
  );
}

describe('GraphQL over HTTP, by the specification', () => {
  it('passes every audit of what must be', () => {
    expect(ofLevel('MUST').length).toBeGreaterThan(10);
    expect(failures(ofLevel('MUST'))).toEqual([]);
  });

  it('passes all audits of what should be but three, on purpose', () => {
    expect(ofLevel('SHOULD')).toHaveLength(23);
    expect(failures(ofLevel('SHOULD')).map((failure) => failure.slice(0, 4))).toEqual(REFUSED_WITH_400);
  });
});
