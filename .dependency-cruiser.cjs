/**
 * The floors of the house: who may import whom. `npm run floors` checks it, `test/floors.test.ts` proves that it bites.
 * The folder says what, the suffix says which floor; a file without a suffix is pure.
 */

const FEATURES = 'access|jurisdictions|households|funds|cases|policy-admin|supervision|events|bulk';
/** A feature may import the features after it, and every feature the pure files and stores of `access`. */
const ONE_WAY = [
  ['access', 'households|funds|cases|policy-admin|supervision|events|bulk'],
  ['jurisdictions', 'households|funds|cases|policy-admin|supervision|events|bulk'],
  ['households', 'funds|cases|policy-admin|supervision|events|bulk'],
  ['funds', 'cases|policy-admin|supervision|events|bulk'],
  ['cases', 'policy-admin|supervision|events|bulk'],
  ['policy-admin', 'supervision|events|bulk'],
  ['supervision', 'events|bulk'],
  ['events', 'bulk'],
];

const OURS = '^(src|policies|migrations|test)/';
/** In the feature's folder, or in one below it. */
const PURE_FEATURE = `^src/(${FEATURES})/[^/.]+\\.ts$|^src/(${FEATURES})/[^/.]+/[^/.]+\\.ts$`;
const PURE = `^src/(shared|policy)/|^policies/|${PURE_FEATURE}`;
const GRAPHQL_FILES = '\\.(type|input|loader|resolver|reads)\\.ts$';
const DATABASE_FILES = '\\.(entity|store|trigger)\\.ts$';
const ORM = 'node_modules/(@mikro-orm/|kysely/|pg/)';
const GRAPHQL = 'node_modules/(graphql|type-graphql|graphql-jit|@apollo)/';
const SERVERS = 'node_modules/(fastify|@as-integrations|pino|prom-client)/';
const INPUT_OUTPUT =
  '^(node:)?(fs|net|http|https|http2|tls|dgram|dns|child_process|worker_threads|cluster|os|process|readline|repl|vm|inspector|timers)(/|$)';
/** What an entity may take from the database floor: words to declare tables with, never a connection. */
const TABLE_WORDS =
  '^src/database/(row|foreign-key|append-only|code-check|identity|deferred-check|set-check|new-id)\\.ts$';
const ENTRANCES =
  '^src/(main|simulation-thread|policy|place|migrate|token|audit|keys|retention|ledger|graphql/emit-schema)\\.ts$|^src/client/client\\.ts$|^src/workbench/(workbench|notices)\\.tsx$';

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
function never(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

module.exports = {
  forbidden: [
    never('no-circles', 'Do not build circles, of types neither.', {}, { circular: true }),
    never(
      'no-dead-files',
      'No entrance reaches this file: use it or remove it.',
      { path: ENTRANCES },
      { path: '^(src|policies)/', pathNot: ENTRANCES, reachable: false },
    ),
    never(
      'no-missing-modules',
      'The imported file or package does not exist.',
      // Generated operations import a package of types alone, which has no file to find.
      // The pages use the client package, which is built from the schema first.
      { pathNot: '^test/generated/' },
      { couldNotResolve: true, pathNot: '^doudi-client$' },
    ),
    never(
      'no-undeclared-packages',
      'Name the package in package.json.',
      { path: OURS },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '^doudi-client$' },
    ),
    never(
      'no-development-packages',
      'The service is installed without devDependencies.',
      // The pages are built into files before the service runs.
      { path: '^(src|policies|migrations)/', pathNot: '^src/workbench/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    never(
      'no-tests-in-the-house',
      'The service does not know its tests.',
      { path: '^(src|policies|migrations)/' },
      { path: '^test/' },
    ),

    never(
      'the-pages-know-the-client-alone',
      'The pages are the model for portals: they know the service by its client package only.',
      { path: '^src/workbench/' },
      { path: OURS, pathNot: '^src/workbench/' },
    ),
    never(
      'the-service-knows-no-page',
      'The pages are built into files, which the service serves.',
      { path: OURS, pathNot: '^src/workbench/' },
      { path: '^src/workbench/' },
    ),

    never(
      'pure-imports-no-database',
      'A file without a suffix is pure.',
      { path: PURE },
      { path: `${ORM}|^src/database/|${DATABASE_FILES}|\\.service\\.ts$` },
    ),
    never(
      'pure-imports-no-graphql',
      'A file without a suffix is pure.',
      { path: PURE },
      { path: `${GRAPHQL}|${SERVERS}|^src/(api|graphql)/|${GRAPHQL_FILES}` },
    ),
    never('pure-does-no-io', 'A file without a suffix is pure.', { path: PURE }, { path: INPUT_OUTPUT }),

    never(
      'shared-imports-nothing',
      'shared imports nothing of ours.',
      { path: '^src/shared/' },
      { path: OURS, pathNot: '^src/shared/' },
    ),
    never(
      'policy-imports-shared',
      'The policy engine imports shared.',
      { path: '^src/policy/' },
      { path: OURS, pathNot: '^src/(policy|shared)/' },
    ),
    never(
      'policies-import-the-contract',
      'A policy imports the public contract of the engine, shared, and policies.',
      { path: '^policies/' },
      { path: OURS, pathNot: '^policies/|^src/shared/|^src/policy/index\\.ts$' },
    ),
    never(
      'policies-are-installed-by-the-entrance',
      'Only main.ts, the threads of simulations and the commands of policies and places import policies.',
      { path: '^src/', pathNot: '^src/(main|simulation-thread|policy|place)\\.ts$' },
      { path: '^policies/' },
    ),
    never(
      'database-imports-shared',
      'The database floor imports shared.',
      { path: '^src/database/', pathNot: '^src/database/(entities|mikro-orm\\.config|migrate)\\.ts$' },
      { path: OURS, pathNot: '^src/(database|shared)/' },
    ),
    never(
      'the-schema-lists-entities',
      'The list of tables imports entities, nothing else.',
      { path: '^src/database/(entities|mikro-orm\\.config|migrate)\\.ts$' },
      { path: OURS, pathNot: '^src/(database|shared)/|\\.entity\\.ts$|^migrations/index\\.ts$' },
    ),
    never(
      'migrations-stand-alone',
      'A migration says what it does in SQL and never changes with the code.',
      { path: '^migrations/' },
      { path: OURS, pathNot: '^migrations/' },
    ),
    never(
      'api-is-below-features',
      'The building blocks of the API import shared and who is asking.',
      { path: '^src/api/' },
      { path: OURS, pathNot: '^src/(api|shared|policy)/|^src/access/(once/)?[^/.]+\\.ts$' },
    ),

    never(
      'read-plan-is-below-features',
      'Features declare how their types are read; the mechanism knows none of them.',
      { path: '^src/read-plan/' },
      { path: '^src/(graphql|http|jurisdictions|households|funds|cases|policy-admin|supervision)/' },
    ),

    ...ONE_WAY.map(([feature, above]) =>
      never(
        `${feature}-is-below`,
        `${feature} does not import ${above.replaceAll('|', ', ')}.`,
        { path: `^src/${feature}/` },
        { path: `^src/(${above})/` },
      ),
    ),
    never(
      'features-are-below-the-assembly',
      'A feature does not know how the service is put together.',
      { path: `^src/(${FEATURES}|api|database|shared|policy)/` },
      { path: '^src/(graphql|http|demo|jobs)/|^src/[^/]+\\.ts$' },
    ),

    never(
      'entity-imports-table-words',
      'An entity declares a table; it takes no connection.',
      { path: '\\.(entity|trigger)\\.ts$' },
      { path: '^src/database/', pathNot: TABLE_WORDS },
    ),
    never(
      'entity-and-store-are-below-services',
      'Entities and stores know no service and no GraphQL.',
      { path: DATABASE_FILES },
      { path: `\\.service\\.ts$|${GRAPHQL_FILES}|^src/(api|graphql)/|${GRAPHQL}` },
    ),
    never(
      'service-knows-no-graphql',
      'A service never sees GraphQL.',
      { path: '\\.service\\.ts$' },
      { path: `${GRAPHQL_FILES}|^src/(api|graphql)/|${GRAPHQL}` },
    ),
    never(
      'type-knows-no-database',
      'GraphQL classes import pure files and type-graphql.',
      { path: '\\.(type|input)\\.ts$' },
      { path: `${ORM}|^src/(database|graphql)/|${DATABASE_FILES}|\\.(service|loader|resolver)\\.ts$` },
    ),
    never(
      'resolver-and-loader-know-no-orm',
      'Resolvers and loaders call services and stores.',
      { path: '\\.(loader|resolver|reads)\\.ts$' },
      { path: `${ORM}|^src/database/(?!row\\.ts$)`, dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    // The bench names what it compares with in a package.json of its own, beside the dependencies of the project.
    combinedDependencies: true,
    // The bench's peers are programs of their own, with packages of their own.
    exclude: { path: '^(dist|\\.data)/|^test/bench/peers/' },
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
