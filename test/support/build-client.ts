import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from '@graphql-codegen/cli';
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isEnumType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { POLICIES } from '../../policies/index.js';
import { REQUEST_ERROR_CODES } from '../../src/api/request-error.js';
import { VERSION } from '../../src/graphql/version.js';
import { formSchema } from '../../src/policy/form-schema.js';
import { createPolicyRegistry } from '../../src/policy/index.js';
import { unwrap } from '../../src/shared/result.js';

/** `npm run client`: writes the client package from schema, operations and policies. See `src/client/README.md`. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist/client' } } });
const OUT = values.out;
/** Not below a `node_modules`: the compiler leaves out what it finds there. */
const SOURCES = mkdtempSync(join(tmpdir(), 'doudi-client-'));
const SDL = 'schema/schema.graphql';
const OPERATIONS = 'schema/operations/**/*.graphql';

await main();

async function main(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const schema = buildSchema(readFileSync(SDL, 'utf8'));
  const files = globSync(OPERATIONS).sort();
  const documents = files.map((file) => readFileSync(file, 'utf8'));
  put('types.ts', await types());
  put('operations.ts', operations(documents));
  put('labels.ts', `export const labels = ${json(labels(schema))} as const;\n`);
  put('errors.ts', errors());
  put('forms.ts', `export const forms = ${json(forms())} as const;\n`);
  copyFileSync('src/client/client.ts', join(SOURCES, 'client.ts'));
  const parts = ['client', 'errors', 'forms', 'labels', 'operations'];
  put(
    'index.ts',
    `${parts.map((part) => `export * from './${part}.js';`).join('\n')}\nexport type * from './types.js';\n`,
  );
  compile();
  writeFileSync(join(OUT, 'package.json'), `${json(manifest())}\n`);
  copyFileSync('LICENSE', join(OUT, 'LICENSE'));
  copyFileSync('src/client/README.md', join(OUT, 'README.md'));
  rmSync(SOURCES, { recursive: true });
  process.stdout.write(`Built doudi-client ${VERSION} in ${OUT}: ${documents.length} files of operations.\n`);
}

function put(name: string, text: string): void {
  writeFileSync(join(SOURCES, name), text);
}

async function types(): Promise<string> {
  const [file] = (await generate(
    {
      schema: SDL,
      documents: OPERATIONS,
      silent: true,
      errorsOnly: true,
      generates: {
        'types.ts': {
          plugins: ['typescript-operations'],
          config: {
            useTypeImports: true,
            enumsAsTypes: true,
            skipTypename: true,
            immutableTypes: true,
            strictScalars: true,
            scalars: scalars(),
          },
        },
      },
    },
    false,
  )) as readonly { readonly content: string }[];
  if (file === undefined) throw new Error('The types of the operations were not generated.');
  return file.content;
}

/** What the scalars are in JavaScript, as `codegen.yml` says. */
function scalars(): Record<string, string> {
  const config = readFileSync('codegen.yml', 'utf8');
  const [, list = ''] = /scalars:\n((?: {8,}\w+: .+\n?)+)/.exec(config) ?? [];
  return Object.fromEntries(
    list
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', ...type] = line.trim().split(': ');
        return [name, type.join(': ')];
      }),
  );
}

function operations(texts: readonly string[]): string {
  const documents = texts.map((text) => ({ text, document: parse(text) }));
  const fragments = new Map(
    documents
      .flatMap(({ document }) => document.definitions)
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const lines = [
    "import type { Operation } from './client.js';",
    "import type * as T from './types.js';",
    '',
  ];
  for (const { text, document } of documents) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      lines.push(...operation(definition, commentAbove(definition, text), fragments));
    }
  }
  return lines.join('\n');
}

function operation(
  definition: OperationDefinitionNode,
  comment: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string[] {
  const name = definition.name?.value ?? '';
  const kind = definition.operation;
  const type = `${name}${kind[0]?.toUpperCase()}${kind.slice(1)}`;
  const text = print({
    kind: Kind.DOCUMENT,
    definitions: [definition, ...fragmentsOf(definition, fragments)],
  } satisfies DocumentNode);
  const hash = createHash('sha256').update(text).digest('hex');
  return [
    ...(comment === '' ? [] : [`/** ${comment} */`]),
    `export const ${name}: Operation<T.${type}, T.${type}Variables> = ${json({ name, kind, text, hash })};`,
    '',
  ];
}

function fragmentsOf(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): readonly FragmentDefinitionNode[] {
  visit(node, {
    FragmentSpread: ({ name }) => {
      const fragment = known.get(name.value);
      if (fragment === undefined || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, known, found);
    },
  });
  return [...found];
}

/** The lines of comment right above an operation. */
function commentAbove({ loc }: OperationDefinitionNode, text: string): string {
  const above = text.slice(0, loc?.start).trimEnd().split('\n').reverse();
  const end = above.findIndex((line) => !line.startsWith('#'));
  return above
    .slice(0, end === -1 ? above.length : end)
    .reverse()
    .map((line) => line.replace(/^# ?/, ''))
    .join(' ')
    .replaceAll('*/', '* /');
}

/** Each description is written `English (中文)`. */
function labels(schema: GraphQLSchema): Record<string, Record<string, Record<'en' | 'zh-CN', string>>> {
  const enums = Object.values(schema.getTypeMap()).filter(
    (type) => isEnumType(type) && !type.name.startsWith('__'),
  );
  return Object.fromEntries(
    enums.map((type) => [
      type.name,
      Object.fromEntries(
        (isEnumType(type) ? type.getValues() : []).map(({ name, description }) => {
          const [, en = name, zh = name] =
            /^(.*?)\.? \(([^()]*\p{Script=Han}.*)\)$/su.exec(description ?? '') ?? [];
          return [name, { en, 'zh-CN': zh }];
        }),
      ),
    ]),
  );
}

function errors(): string {
  const request = [
    ...REQUEST_ERROR_CODES,
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'QUERY_TOO_COSTLY',
  ];
  request.push(
    'RATE_LIMITED',
    'SERVICE_UNAVAILABLE',
    'PERSISTED_OPERATION_REQUIRED',
    'INTERNAL_SERVER_ERROR',
  );
  return [
    '/** The codes of errors that keep an operation from being carried out (`DoudiError.code`). */',
    `export const requestErrorCodes = ${json(request.sort())} as const;`,
    'export type RequestErrorCode = (typeof requestErrorCodes)[number];',
    '',
    '/** The codes of refusals by a rule (`userErrors[].code`). New ones may be added at any time. */',
    `export const userErrorCodes = ${json(userErrorCodes())} as const;`,
    'export type UserErrorCode = (typeof userErrorCodes)[number];',
    '',
  ].join('\n');
}

/** Every code that a `problem({ code: … })` of the service is made with. */
function userErrorCodes(): string[] {
  const codes = globSync('src/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/problem\(\{\s*code: '([A-Z][A-Z0-9_]*)'/g)].map(
      ([, code = '']) => code,
    ),
  );
  return [...new Set(codes)].sort();
}

/** The forms of the programmes' own questions, by policy, programme and language. */
function forms(): Record<string, Record<string, object>> {
  const registry = unwrap(createPolicyRegistry(POLICIES));
  const policies = POLICIES.flatMap(({ id }) => registry.policy(id) ?? []);
  return Object.fromEntries(
    policies.map(({ id, programmes }) => [
      id,
      Object.fromEntries(
        [...programmes.values()]
          .filter(({ questions }) => questions.length > 0)
          .map(({ code, questions }) => [
            code,
            { en: formSchema(questions, 'en'), 'zh-CN': formSchema(questions, 'zh-CN') },
          ]),
      ),
    ]),
  );
}

function compile(): void {
  execFileSync(
    'tsc',
    [
      ...['--ignoreConfig', '--outDir', OUT, '--rootDir', SOURCES, '--declaration', '--strict'],
      ...['--target', 'ES2022', '--lib', 'ES2022,DOM,DOM.AsyncIterable', '--module', 'ES2022'],
      ...['--moduleResolution', 'bundler', '--types', '', '--skipLibCheck', join(SOURCES, 'index.ts')],
    ],
    { stdio: 'inherit' },
  );
}

function manifest(): object {
  return {
    name: 'doudi-client',
    version: VERSION,
    description: 'Typed client of doudi: operations, labels, error codes and forms',
    license: 'Apache-2.0',
    type: 'module',
    sideEffects: false,
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
  };
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
