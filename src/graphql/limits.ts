import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What one request may ask for. Far above every operation of the portals, far below what hurts. */
export interface QueryLimits {
  /** Tokens of the document. */
  readonly tokens: number;
  /** Fields below one another. The introspection query of GraphiQL needs 15. */
  readonly depth: number;
  /** Aliases in the document, fragments counted wherever they are spread. */
  readonly aliases: number;
  /** Fields at the root of one operation. */
  readonly rootFields: number;
}

export const QUERY_LIMITS: QueryLimits = { tokens: 4_000, depth: 16, aliases: 50, rootFields: 20 };

/** The code of a document that asks for too much. */
export const TOO_LARGE = 'QUERY_TOO_LARGE';

/** Refuses documents that ask for too much, before anything is executed. */
export function limitRule(limits: QueryLimits): ValidationRule {
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
    },
  });
}

interface Measure {
  readonly depth: number;
  readonly aliases: number;
  /** Fields of this selection itself, not of those below. */
  readonly fields: number;
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
  let [depth, aliases, fields] = [0, 0, 0];
  const add = (inner: Measure) => {
    depth = Math.max(depth, inner.depth);
    aliases += inner.aliases;
    fields += inner.fields;
  };
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) add(measureField(selection, fragments, known));
    else if (selection.kind === Kind.INLINE_FRAGMENT) add(measure(selection.selectionSet, fragments, known));
    else add(measureFragment(selection.name.value, fragments, known));
  }
  return { depth, aliases, fields };
}

function measureField(field: FieldNode, fragments: Fragments, known: Map<string, Measure>): Measure {
  const inner = field.selectionSet === undefined ? NOTHING : measure(field.selectionSet, fragments, known);
  return { depth: inner.depth + 1, aliases: inner.aliases + (field.alias === undefined ? 0 : 1), fields: 1 };
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

const NOTHING: Measure = { depth: 0, aliases: 0, fields: 0 };
