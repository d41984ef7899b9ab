import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What one request may ask for. Far above every operation of the portals, far below what hurts. */
export interface QueryLimits extends DocumentLimits {
  /** What an operation may cost with its variables, see `query-cost.ts`. */
  readonly cost: number;
}

/** What can be told from the document alone. */
export interface DocumentLimits {
  /** Tokens of the document. */
  readonly tokens: number;
  /** Fields below one another. The introspection query of GraphiQL needs 15. */
  readonly depth: number;
  /** Aliases in the document, fragments counted wherever they are spread. */
  readonly aliases: number;
  /** Fields at the root of one operation. */
  readonly rootFields: number;
  /** Fields beside one another anywhere: the check that they fit one another takes the square of their number. */
  readonly siblings: number;
  /** Directives in the document, counted like aliases. */
  readonly directives: number;
}

export const QUERY_LIMITS: QueryLimits = {
  cost: 10_000,
  tokens: 4_000,
  depth: 16,
  aliases: 50,
  rootFields: 20,
  siblings: 200,
  directives: 50,
};

/** The code of a document that asks for too much. */
export const TOO_LARGE = 'QUERY_TOO_LARGE';

/** Refuses documents that ask for too much. It is linear in the document, so it runs before the rules that are not. */
export function limitRule(limits: DocumentLimits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const measured = measure(operation.selectionSet, fragmentsOf(context.getDocument()), new Map());
      const refuse = (what: string, count: number, most: number) =>
        context.reportError(
          new GraphQLError(
            `The operation has ${what} of ${count}, and at most ${most} is answered; ask in several requests.`,
            { nodes: operation, extensions: { code: TOO_LARGE } },
          ),
        );
      if (measured.depth > limits.depth) refuse('a depth', measured.depth, limits.depth);
      if (measured.aliases > limits.aliases) refuse('a number of aliases', measured.aliases, limits.aliases);
      if (measured.fields > limits.rootFields)
        refuse('a number of root fields', measured.fields, limits.rootFields);
      if (measured.siblings > limits.siblings)
        refuse('a number of fields in one place', measured.siblings, limits.siblings);
      if (measured.directives > limits.directives)
        refuse('a number of directives', measured.directives, limits.directives);
    },
  });
}

interface Measure {
  readonly depth: number;
  readonly aliases: number;
  /** Fields of this selection itself, not of those below. */
  readonly fields: number;
  /** The most fields of one selection, here or below. */
  readonly siblings: number;
  readonly directives: number;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}

/**
 * Each fragment is measured once, so that fragments which spread one another do not multiply the work. One that
 * spreads itself counts as nothing here: validation refuses it by its own rule.
 */
function measure(selectionSet: SelectionSetNode, fragments: Fragments, known: Map<string, Measure>): Measure {
  let [depth, aliases, fields, siblings, directives] = [0, 0, 0, 0, 0];
  for (const selection of selectionSet.selections) {
    const inner = measureSelection(selection, fragments, known);
    depth = Math.max(depth, inner.depth);
    aliases += inner.aliases;
    fields += inner.fields;
    siblings = Math.max(siblings, inner.siblings);
    directives += inner.directives + (selection.directives?.length ?? 0);
  }
  return { depth, aliases, fields, siblings: Math.max(siblings, fields), directives };
}

function measureSelection(
  selection: SelectionNode,
  fragments: Fragments,
  known: Map<string, Measure>,
): Measure {
  if (selection.kind === Kind.FIELD) return measureField(selection, fragments, known);
  if (selection.kind === Kind.INLINE_FRAGMENT) return measure(selection.selectionSet, fragments, known);
  return measureFragment(selection.name.value, fragments, known);
}

function measureField(field: FieldNode, fragments: Fragments, known: Map<string, Measure>): Measure {
  const inner = field.selectionSet === undefined ? NOTHING : measure(field.selectionSet, fragments, known);
  const aliases = inner.aliases + (field.alias === undefined ? 0 : 1);
  return { ...inner, depth: inner.depth + 1, aliases, fields: 1 };
}

function measureFragment(name: string, fragments: Fragments, known: Map<string, Measure>): Measure {
  const measured = known.get(name);
  if (measured !== undefined) return measured;
  const fragment = fragments.get(name);
  known.set(name, NOTHING);
  const result = fragment === undefined ? NOTHING : measure(fragment.selectionSet, fragments, known);
  known.set(name, result);
  return result;
}

const NOTHING: Measure = { depth: 0, aliases: 0, fields: 0, siblings: 0, directives: 0 };
