import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { AccessDenied } from '../../src/access/access-denied.js';
import type { OfficerViewer, Reach, Viewer } from '../../src/access/viewer.js';
import type { RequestContext } from '../../src/api/context.js';
import { RequestError } from '../../src/api/request-error.js';
import { serviceSchema } from '../../src/graphql/service-schema.js';
import { servicesOf } from '../../src/graphql/services.js';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { anOfficer, COUNTY, WHOLE_COUNTY } from '../access/an-actor.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { addCounty, OFFICERS, servicesOn, TOWNSHIP_1, TOWNSHIP_2 } from './a-county.js';
import { day } from './a-household.js';

/** A documented operation with the types that it was generated with. */
export interface Operation<Data, Variables> extends DocumentNode {
  readonly __apiType?: (variables: Variables) => Data;
}

/** The whole service on a database of its own with the sample county, asked through its documented operations. */
export interface CountyApi {
  readonly clone: TestDatabase;
  /** The answer's data; the test fails when there are errors. */
  data<Data, Variables>(
    viewer: Viewer,
    document: Operation<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  /** The codes of the errors, with the field of bad input. */
  errors<Data, Variables>(
    viewer: Viewer,
    document: Operation<Data, Variables>,
    variables: Variables,
  ): Promise<readonly string[]>;
}

/** The windows of the two townships, a county approver and an inspector. */
export const CLERK = viewer('township1', TOWNSHIP_1);
export const NEIGHBOUR = viewer('township2', TOWNSHIP_2);
export const APPROVER = viewer('county', WHOLE_COUNTY);
export const INSPECTOR = anOfficer({ roles: ['INSPECTOR'] });

/** The global id of an organisation of the sample county. */
export function officeId(code: string): string {
  return encodeGlobalId('Organisation', COUNTY, code);
}

export async function countyApi(): Promise<CountyApi> {
  const clone = await testDatabase();
  await addCounty(clone.database);
  const schema = await serviceSchema();
  const services = servicesOf(Object.values(servicesOn(clone.database)));
  const run = async (who: Viewer, document: DocumentNode, variables: unknown) =>
    await ask(schema, { ...context(who), services }, document, Object(variables));
  return {
    clone,
    data: async (who, document, variables) => {
      const result = await run(who, document, variables);
      expect(result.errors).toBeUndefined();
      return JSON.parse(JSON.stringify(result.data));
    },
    errors: async (who, document, variables) => {
      const result = await run(who, document, variables);
      return (result.errors ?? []).map((error) => {
        const { originalError, extensions, message } = error;
        if (originalError instanceof AccessDenied) return originalError.code;
        if (originalError instanceof RequestError || error instanceof RequestError) {
          const { code, field } = {
            ...error.extensions,
            ...Object(originalError).extensions,
            ...extensions,
          } as {
            code: string;
            field?: string;
          };
          return field === undefined ? code : `${code} ${field}`;
        }
        return message;
      });
    },
  };
}

async function ask(
  schema: GraphQLSchema,
  contextValue: RequestContext,
  document: DocumentNode,
  variables: object,
): Promise<ExecutionResult> {
  return await execute({ schema, document, contextValue, variableValues: { ...variables } });
}

function context(who: Viewer): Omit<RequestContext, 'services'> {
  return {
    viewer: who,
    today: day('2026-08-20'),
    now: new Date('2026-08-20T01:00:00Z'),
    locale: 'zh-CN',
    requestId: 'request-1',
    idempotencyKey: null,
    loaders: new Map(),
  };
}

function viewer(office: keyof typeof OFFICERS, reach: Reach): OfficerViewer {
  const { id, subject, organisationId, role } = OFFICERS[office];
  const level = reach.townshipIds === null ? 'COUNTY' : 'TOWNSHIP';
  return anOfficer({ officerId: id, subject, organisationId, roles: [role], reach, level });
}
