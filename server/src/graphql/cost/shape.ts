import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";

/** What can be told of a question without the schema. */
export interface Shape {
  /** How deep fields stand in each other. */
  readonly depth: number;
  /** The same within questions about the schema. */
  readonly schemaDepth: number;
  /** How many fields there are when every fragment is put where it is used. */
  readonly fields: number;
  readonly aliases: number;
  /** How many characters the longest alias has: it may stand in the answer thousands of times. */
  readonly longestAlias: number;
  readonly directives: number;
}

type Extent = Pick<Shape, "depth" | "schemaDepth" | "fields">;

const NOTHING: Extent = { depth: 0, schemaDepth: 0, fields: 0 };
const ABOUT_THE_SCHEMA: readonly string[] = ["__schema", "__type"];

/** Measures a question in time that grows with its text, however often its fragments use each other. */
export function shapeOf(document: DocumentNode): Shape {
  let aliases = 0;
  let longestAlias = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias === undefined) return;
      aliases += 1;
      longestAlias = Math.max(longestAlias, alias.value.length);
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { ...extentOf(document), aliases, longestAlias, directives };
}

function extentOf(document: DocumentNode): Extent {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const measured = new Map<string, Extent>();
  function ofFragment(name: string): Extent {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // Fragments that use themselves are refused when the question is checked against the schema.
    measured.set(name, NOTHING);
    const extent = ofSelections(fragments.get(name)?.selectionSet);
    measured.set(name, extent);
    return extent;
  }
  function ofSelections(set: SelectionSetNode | undefined): Extent {
    return (set?.selections ?? []).map(ofSelection).reduce(together, NOTHING);
  }
  function ofSelection(selection: SelectionNode): Extent {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    const inner = ofSelections(selection.selectionSet);
    return selection.kind === Kind.FIELD ? around(selection.name.value, inner) : inner;
  }
  return document.definitions
    .map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? ofSelections(definition.selectionSet) : NOTHING,
    )
    .reduce(together, NOTHING);
}

function around(field: string, { depth, schemaDepth, fields }: Extent): Extent {
  if (ABOUT_THE_SCHEMA.includes(field))
    return { depth: 1, schemaDepth: Math.max(depth, schemaDepth), fields: fields + 1 };
  return { depth: depth + 1, schemaDepth, fields: fields + 1 };
}

function together(a: Extent, b: Extent): Extent {
  return {
    depth: Math.max(a.depth, b.depth),
    schemaDepth: Math.max(a.schemaDepth, b.schemaDepth),
    fields: a.fields + b.fields,
  };
}
