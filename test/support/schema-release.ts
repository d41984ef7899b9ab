import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';

/** What stands against the schema as a promise to its users: the sentences of the check, none when it holds. */
export interface SchemaState {
  /** SDL that was released last; null before the first release. */
  readonly released: string | null;
  readonly current: string;
  /** `schema/CHANGELOG.md` */
  readonly changelog: string;
}

const HEADING = '## Unreleased';
const FIRST_LINE = /^# Released as (\S+) on (\d{4}-\d{2}-\d{2}), by `npm run schema:release`\.$/m;
const DATE = /\b\d{4}-\d{2}-\d{2}\b/;

/**
 * Breaking changes since the release that the changelog does not declare, declarations of what did not happen, and
 * deprecations without a day. A change is declared by a line "- `Type.field` …" under "### Breaking" of Unreleased.
 */
export async function schemaProblems({ released, current, changelog }: SchemaState): Promise<string[]> {
  const now = buildSchema(current);
  const problems = undatedDeprecations(now);
  const declared = declaredPaths(changelog);
  if (declared === null) {
    return [...problems, `schema/CHANGELOG.md has no heading "${HEADING}"; put it above the last release.`];
  }
  if (released === null) return problems;
  const changes = await diff(buildSchema(released), now);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const paths = new Set(breaking.map(({ path }) => path ?? ''));
  for (const { path = '', message } of breaking) {
    if (declared.includes(path)) continue;
    problems.push(
      `${message}, which breaks clients of the released schema; keep it and deprecate it, or declare it in schema/CHANGELOG.md under "### Breaking" as "- \`${path}\` and what to do instead".`,
    );
  }
  for (const path of declared) {
    if (!paths.has(path))
      problems.push(`schema/CHANGELOG.md declares \`${path}\` as breaking, but nothing broke there.`);
  }
  return problems;
}

/** The released schema and the changelog after a release of what is there now. */
export function release(
  { current, changelog }: Pick<SchemaState, 'current' | 'changelog'>,
  { version, date }: { readonly version: string; readonly date: string },
): { readonly released: string; readonly changelog: string } {
  const [before, after] = changelog.split(`${HEADING}\n`);
  if (before === undefined || after === undefined)
    throw new Error(`The changelog has no heading "${HEADING}".`);
  const text = after.trimStart();
  // Released again under the same number before anybody had it: the heading is there already.
  const repeated = text.startsWith(`## ${version} `);
  const heading = repeated ? '' : `## ${version} · ${date}\n\n`;
  return {
    released: `# Released as ${version} on ${date}, by \`npm run schema:release\`.\n\n${withoutHead(current)}`,
    changelog: `${before}${HEADING}\n\n${heading}${text}`,
  };
}

/** The version and day of a released schema. */
export function releaseOf(released: string): { readonly version: string; readonly date: string } | null {
  const [, version, date] = FIRST_LINE.exec(released) ?? [];
  return version === undefined || date === undefined ? null : { version, date };
}

function withoutHead(sdl: string): string {
  return sdl.replace(/^#.*\n\n/, '');
}

function declaredPaths(changelog: string): readonly string[] | null {
  const [, unreleased] =
    new RegExp(`^${HEADING}$([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(changelog) ?? [];
  if (unreleased === undefined) return null;
  const [, breaking = ''] = /^### Breaking$([\s\S]*?)(?=^### |(?![\s\S]))/m.exec(unreleased) ?? [];
  return [...breaking.matchAll(/^- `([^`]+)`/gm)].map(([, path = '']) => path);
}

function undatedDeprecations(schema: GraphQLSchema): string[] {
  const marks: { readonly path: string; readonly reason: string | null | undefined }[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type)) {
      for (const value of type.getValues()) {
        marks.push({ path: `${type.name}.${value.name}`, reason: value.deprecationReason });
      }
    } else if (isObjectType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        const path = `${type.name}.${field.name}`;
        marks.push({ path, reason: field.deprecationReason });
        for (const argument of 'args' in field ? field.args : []) {
          marks.push({ path: `${path}.${argument.name}`, reason: argument.deprecationReason });
        }
      }
    }
  }
  return marks
    .filter(({ reason }) => reason != null && !DATE.test(reason))
    .map(
      ({ path, reason }) =>
        `${path} is deprecated without a day ("${reason}"); say what to use instead and from which day it may be gone, like 2027-06-30.`,
    );
}
