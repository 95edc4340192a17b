import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  OverlappingFieldsCanBeMergedRule,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/** So many pairs of fields of one name in one place are compared; each takes up to 2 µs (measured). */
const MOST_PAIRS = 2_000;
/** So many of them are pointed at. */
const MOST_SHOWN = 2;

/** What a field holds, and of which type what holds it is. */
interface Held {
  readonly set: SelectionSetNode;
  readonly type: GraphQLNamedType | undefined;
}

/** The fields that would stand under one name in one place of the answer. */
interface Group {
  readonly fields: FieldNode[];
  readonly held: Held[];
  /** How the first one is asked for. */
  readonly asked: string;
  differ: boolean;
}

/**
 * The rule of graphql-js that fields of one name in one place must be the same compares each with each, and of a few
 * hundred that takes longer than all else. So they are first looked through once: where all are asked for alike there
 * is no more to compare, and where too many differ there is no use in it. What stands in fragments that nobody uses,
 * which are refused for that, is not looked at.
 * @param mostFields as many as a question may have with its fragments in place: only fragments in a circle have more
 */
export function fieldsOfOneNameRule(context: ValidationContext, mostFields: number): ASTVisitor {
  const { pairs, differing } = new FieldGroups(context, mostFields);
  if (differing === null) return {};
  if (pairs <= MOST_PAIRS) return OverlappingFieldsCanBeMergedRule(context);
  const [field] = differing;
  const name = field === undefined ? "" : nameInAnswer(field);
  const message = `Fields that differ are named "${name}" in one place, with too many others to compare them. Give each another name, as in first: ${name}.`;
  context.reportError(new GraphQLError(message, { nodes: differing.slice(0, MOST_SHOWN) }));
  return {};
}

class FieldGroups {
  pairs = 0;
  /** Fields of one name in one place that are not all asked for alike, if there are any. */
  differing: readonly FieldNode[] | null = null;
  readonly #context: ValidationContext;
  #room: number;

  constructor(context: ValidationContext, mostFields: number) {
    this.#context = context;
    this.#room = mostFields;
    for (const definition of context.getDocument().definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION) {
        const type = context.getSchema().getRootType(definition.operation) ?? undefined;
        this.#compare([{ set: definition.selectionSet, type }]);
      }
  }

  #compare(held: readonly Held[]): void {
    const groups = new Map<string, Group>();
    const used = new Set<FragmentDefinitionNode>();
    for (const { set, type } of held) this.#gather(set, type, groups, used);
    for (const { fields, held: within, differ } of groups.values()) {
      this.pairs += (fields.length * (fields.length - 1)) / 2;
      if (differ) this.differing ??= fields;
      if (within.length > 0) this.#compare(within);
    }
  }

  #gather(
    { selections }: SelectionSetNode,
    parent: GraphQLNamedType | undefined,
    groups: Map<string, Group>,
    used: Set<FragmentDefinitionNode>,
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (this.#room > 0) addField(selection, parent, groups);
        this.#room -= 1;
        continue;
      }
      const part =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#context.getFragment(selection.name.value);
      if (part == null || (part.kind === Kind.FRAGMENT_DEFINITION && used.has(part))) continue;
      if (part.kind === Kind.FRAGMENT_DEFINITION) used.add(part);
      const condition = part.typeCondition?.name.value;
      const type = condition === undefined ? parent : this.#context.getSchema().getType(condition);
      this.#gather(part.selectionSet, type, groups, used);
    }
  }
}

function addField(field: FieldNode, parent: GraphQLNamedType | undefined, groups: Map<string, Group>): void {
  const known =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
  const asked = `${field.name.value}${argumentsAsWritten(field)}: ${known?.type}`;
  const name = nameInAnswer(field);
  const group = groups.get(name) ?? { fields: [], held: [], asked, differ: false };
  groups.set(name, group);
  group.fields.push(field);
  group.differ ||= group.asked !== asked;
  if (field.selectionSet !== undefined)
    group.held.push({ set: field.selectionSet, type: known && getNamedType(known.type) });
}

const nameInAnswer = ({ alias, name }: FieldNode): string => (alias ?? name).value;

function argumentsAsWritten({ arguments: given = [] }: FieldNode): string {
  const [first] = given;
  const last = given.at(-1);
  return first?.loc === undefined ? "" : first.loc.source.body.slice(first.loc.start, last?.loc?.end);
}
