import { type GraphQLSchema, isObjectType } from 'graphql';
import {
  AUTHORIZATION,
  CALLERS,
  type Caller,
  NODE_AUTHORIZATION,
  type Rule,
} from '../access/authorization.js';
import { PARTS, REACHES, TYPE_ACCESS, type TypeAccess } from '../access/type-access.js';

/** The document `schema/access.md`: who may call and see what, as the checks have it. */
export function accessTableText(schema: GraphQLSchema): string {
  return [
    '# Who may do and see what',
    '',
    'Emitted by `npm run schema` from `src/access/authorization.ts` and `src/access/type-access.ts`; change those instead.',
    'Whoever is not listed is answered `FORBIDDEN` (`UNAUTHENTICATED` without credentials) by an operation, and null by',
    'a field; an object out of reach is answered like one that does not exist.',
    '',
    '## Operations',
    '',
    '| operation | callers |',
    '|---|---|',
    ...Object.entries(AUTHORIZATION).map(([name, rule]) => `| \`${name}\` | ${callersText(rule)} |`),
    '',
    '## Reach',
    '',
    ...Object.entries(REACHES).map(([name, text]) => `- **${name}**: ${text}.`),
    '',
    '## Types and fields',
    '',
    '| type | reach | callers | by `node(id)` | fields for fewer |',
    '|---|---|---|---|---|',
    ...Object.entries(TYPE_ACCESS)
      .filter(([name]) => isObjectType(schema.getType(name)))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, access]) => typeLine(name, access)),
    '',
    'Parts of the object they stand in, seen by whoever sees that field of it:',
    `${PARTS.map((name) => `\`${name}\``).join(', ')}.`,
    '',
    '## Groups of callers',
    '',
    ...Object.entries(CALLERS).map(([name, rule]) => `- **${name}**: ${rule.map(callerText).join(', ')}`),
    '',
  ].join('\n');
}

function typeLine(name: string, { reach, to, fields = {} }: TypeAccess): string {
  const node = (NODE_AUTHORIZATION as Readonly<Record<string, Rule>>)[name];
  const narrowed = Object.entries(fields).map(([field, rule]) => `\`${field}\`: ${callersText(rule)}`);
  return `| \`${name}\` | ${reach} | ${callersText(to)} | ${node === undefined ? '–' : callersText(node)} | ${narrowed.join('<br>') || '–'} |`;
}

/** By the name of the group when the callers are one. */
function callersText(rule: Rule): string {
  const group = Object.entries(CALLERS).find(([, callers]) => sameCallers(callers, rule));
  return group === undefined ? rule.map(callerText).join(', ') || 'nobody' : group[0];
}

function callerText(caller: Caller): string {
  return `\`${caller}\``;
}

function sameCallers(a: Rule, b: Rule): boolean {
  return a.length === b.length && a.every((caller) => b.includes(caller));
}
