import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/** One step from a type to another: a field, or from a node of any kind to one of a certain kind. */
interface Step {
  readonly to: GraphQLCompositeType;
  /** The field with its arguments, or the fragment, without what stands in it. */
  readonly text: string;
  readonly isField: boolean;
}

/** A way through the schema that comes back to where it began. */
export interface Cycle {
  readonly name: string;
  /** From the query to the type where the cycle begins. */
  readonly way: readonly Step[];
  readonly round: readonly Step[];
}

/**
 * Every cycle of the schema: for each step between its types the shortest way back, and the shortest way to get there.
 * @param pageSize what pages are given as their size
 */
export function cyclesOf(schema: GraphQLSchema, pageSize: string): Cycle[] {
  const query = schema.getQueryType();
  if (query == null) return [];
  const ways = shortestWays(schema, query, pageSize);
  const cycles: Cycle[] = [];
  for (const [type, way] of ways) {
    for (const step of stepsFrom(schema, type, pageSize)) {
      const back = shortestWays(schema, step.to, pageSize).get(type);
      if (back === undefined) continue;
      const round = [step, ...back];
      cycles.push({ name: `${type.name}: ${round.map(({ text }) => text).join(" > ")}`, way, round });
    }
  }
  return cycles;
}

/** A question that goes round a cycle until so many fields stand in each other. */
export function nested({ way, round }: Cycle, depth: number): string {
  const steps = [...way];
  const fields = () => steps.filter(({ isField }) => isField).length;
  for (let at = 0; fields() < depth - 1; at++) steps.push(round[at % round.length] as Step);
  return `{ ${steps.map(({ text }) => `${text} {`).join(" ")} __typename ${"}".repeat(steps.length)} }`;
}

function shortestWays(
  schema: GraphQLSchema,
  from: GraphQLCompositeType,
  pageSize: string,
): Map<GraphQLCompositeType, readonly Step[]> {
  const ways = new Map<GraphQLCompositeType, readonly Step[]>([[from, []]]);
  // A map is iterated in the order of insertion, what is added meanwhile included.
  for (const [type, way] of ways)
    for (const step of stepsFrom(schema, type, pageSize))
      if (!ways.has(step.to)) ways.set(step.to, [...way, step]);
  return ways;
}

function stepsFrom(schema: GraphQLSchema, type: GraphQLCompositeType, pageSize: string): Step[] {
  const kinds = isAbstractType(type)
    ? schema.getPossibleTypes(type).map((to) => ({ to, text: `... on ${to.name}`, isField: false }))
    : [];
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return [
    ...kinds,
    ...fields.flatMap((field) => {
      const to = getNamedType(field.type);
      return isCompositeType(to)
        ? [{ to, text: `${field.name}${argumentsOf(field, pageSize)}`, isField: true }]
        : [];
    }),
  ];
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>, pageSize: string): string {
  const given = args.flatMap((argument) => {
    if (argument.name === "first" || argument.name === "limit") return [`${argument.name}: ${pageSize}`];
    if (!isNonNullType(argument.type) || argument.defaultValue !== undefined) return [];
    if (isInputObjectType(getNamedType(argument.type)))
      return [`${argument.name}: { organisation: "org-dorp" }`];
    return [
      `${argument.name}: ${isListType(getNullableType(argument.type)) ? '["org-dorp"]' : '"org-dorp"'}`,
    ];
  });
  return given.length === 0 ? "" : `(${given.join(", ")})`;
}
