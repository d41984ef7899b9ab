import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type FieldNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';

const BLOCK = /^```sh\n([\s\S]*?)^```$/gm;
/** A document between the quotes of the shell, not one that the shell puts together. */
const QUOTED = /'((?:(?:query|mutation|subscription)\b|\{\s*\w)[^']*)'(?!\$)/g;
/** A document in a request that curl sends by itself. */
const IN_JSON = /"query": "([^"]*)"/g;
/** A step of a case: a function of the README puts the document together. */
const STEP = /\bact \S+ (\w+) \w+Input\b/g;

/** The root fields of an operation, such as `mutation payFirst`; what `node` is asked for by its type. */
function rootsOf({ operation, selectionSet }: OperationDefinitionNode): readonly string[] {
  return selectionSet.selections
    .filter((selection): selection is FieldNode => selection.kind === Kind.FIELD)
    .flatMap(({ name: { value: field }, selectionSet: asked }) =>
      field === 'node'
        ? typesOf(asked).map((type) => `${operation} node of ${type}`)
        : [`${operation} ${field}`],
    );
}

function typesOf(asked: SelectionSetNode | undefined): readonly string[] {
  return (asked?.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition !== undefined
      ? [selection.typeCondition.name.value]
      : [],
  );
}

function rootsIn(document: string): readonly string[] {
  return parse(document).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? rootsOf(definition) : [],
  );
}

describe('Every operation that the README sends', () => {
  it('is documented in schema/operations, ready to be copied', async () => {
    const readme = await readFile('README.md', 'utf8');
    const script = [...readme.matchAll(BLOCK)].map(([, block = '']) => block).join('\n');
    const sent = new Set([
      ...[...script.matchAll(QUOTED)].flatMap(([, document = '']) => rootsIn(document)),
      ...[...script.matchAll(IN_JSON)].flatMap(([, document = '']) => rootsIn(document)),
      ...[...script.matchAll(STEP)].map(([, step = '']) => `mutation ${step}`),
    ]);
    const files = await Promise.all(
      globSync('schema/operations/**/*.graphql').map(async (file) => await readFile(file, 'utf8')),
    );
    const documented = new Set(files.flatMap(rootsIn));
    // One of each way in which the README sends them.
    expect([...sent]).toEqual(
      expect.arrayContaining([
        'mutation submitApplication',
        'mutation acceptCase',
        'subscription casesChanged',
        'query partnerCaseStatus',
        'query node of Simulation',
        'query households',
      ]),
    );
    expect([...sent].filter((root) => !documented.has(root))).toEqual([]);
  });
});
