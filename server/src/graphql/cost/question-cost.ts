import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  valueFromASTUntyped,
} from "graphql";
import { argumentCost } from "./argument-cost.ts";
import { pageSize } from "./page-size.ts";
import { largest, type Points, product, sum, variableIn } from "./points.ts";
import type { Prices } from "./prices.ts";

/** So many items a list is taken to have of which nothing is said. */
const USUAL_ITEMS = 5;
/** Questions about the schema are answered from memory, without any search. */
const POINTS_ABOUT_SCHEMA = 0.1;

/**
 * What a question costs at most: a point for each field for each time that it may stand in the answer, and the work
 * that `@cost` names. Lists multiply what is in them: by the size of the page as it is asked for, be it in the text,
 * by a variable or by default, and where there are no pages by what `@cost` says. The question is a valid one.
 *
 * Other than graphql-query-complexity this puts nothing together anew for another set of variables.
 * @throws NetworkError BAD_ARGUMENT, at once or with the variables, for a page size that is not allowed
 */
export function costOf(
  schema: GraphQLSchema,
  prices: Prices,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Points {
  const root = schema.getRootType(operation.operation);
  if (root == null) return 0;
  return new QuestionCost(schema, prices, document, operation).ofSelections(
    operation.selectionSet,
    root,
    null,
  );
}

class QuestionCost {
  readonly #schema: GraphQLSchema;
  readonly #prices: Prices;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #defaults: ReadonlyMap<string, unknown>;

  constructor(
    schema: GraphQLSchema,
    prices: Prices,
    document: DocumentNode,
    { variableDefinitions = [] }: OperationDefinitionNode,
  ) {
    this.#schema = schema;
    this.#prices = prices;
    this.#fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    this.#defaults = new Map(
      variableDefinitions.map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue),
      ]),
    );
  }

  /** @param page the size of the page that these fields stand in, if they do */
  ofSelections(set: SelectionSetNode, parent: GraphQLNamedType, page: Points | null): Points {
    const always: Points[] = [];
    // A node is of one kind only, so of what is asked of each kind the dearest counts.
    const byKind = new Map<string, Points[]>();
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        always.push(this.#ofField(selection, parent, page));
        continue;
      }
      const part =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      if (part === undefined) continue;
      const condition = part.typeCondition?.name.value ?? parent.name;
      const type = this.#schema.getType(condition) ?? parent;
      const cost = this.#ifIncluded(selection.directives, this.ofSelections(part.selectionSet, type, page));
      if (isAbstractType(parent) && isObjectType(type))
        byKind.set(condition, [...(byKind.get(condition) ?? []), cost]);
      else always.push(cost);
    }
    return sum([...always, largest([...byKind.values()].map(sum))]);
  }

  #ofField(node: FieldNode, parent: GraphQLNamedType, page: Points | null): Points {
    const field = fieldOf(parent, node.name.value);
    if (field === undefined) return 0;
    const own = parent.name.startsWith("__") ? POINTS_ABOUT_SCHEMA : 1 + this.#prices.of(field).work;
    const size = pageSize(field, node.arguments ?? [], this.#defaults);
    const type = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    const times = isList ? (size ?? this.#itemsOf(field, parent, page)) : this.#chanceOf(field, parent);
    const item =
      node.selectionSet === undefined
        ? Number(isList)
        : this.ofSelections(node.selectionSet, type, isList ? null : size);
    const cost = sum([own, this.#ofArguments(field, node.arguments ?? []), product([times, item])]);
    return this.#ifIncluded(node.directives, cost);
  }

  #itemsOf(field: GraphQLField<unknown, unknown>, parent: GraphQLNamedType, page: Points | null): Points {
    if (parent.name.startsWith("__")) return this.#prices.itemsAboutSchema(field.name);
    const { items, timesPage } = this.#prices.of(field);
    if (items !== null) return items;
    return page === null ? USUAL_ITEMS : product([page, timesPage]);
  }

  /** How often a field that is no list has anything in it. */
  #chanceOf({ name }: GraphQLField<unknown, unknown>, parent: GraphQLNamedType): number {
    return parent.name === "__Type" ? this.#prices.itemsAboutSchema(name) : 1;
  }

  #ofArguments(field: GraphQLField<unknown, unknown>, given: readonly ArgumentNode[]): Points {
    return sum(
      given.map(({ name, value }) => {
        const argument = field.args.find((one) => one.name === name.value);
        return argument === undefined ? 0 : argumentCost(value, argument.type, this.#prices);
      }),
    );
  }

  /** What `@skip` and `@include` leave out costs nothing. */
  #ifIncluded(directives: readonly DirectiveNode[] | undefined, cost: Points): Points {
    const conditions = (directives ?? []).flatMap((directive): Points[] => {
      const wanted = directive.name.value === "include";
      const condition = directive.arguments?.find(({ name }) => name.value === "if")?.value;
      if (condition?.kind === Kind.BOOLEAN) return [Number(condition.value === wanted)];
      if (condition?.kind !== Kind.VARIABLE) return [];
      const variable = condition.name.value;
      return [
        (variables) =>
          Number((variableIn(variables, variable) ?? this.#defaults.get(variable) ?? wanted) === wanted),
      ];
    });
    return conditions.length === 0 ? cost : product([...conditions, cost]);
  }
}

const FIELDS_OF_GRAPHQL = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];

function fieldOf(parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  const own = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  return own ?? FIELDS_OF_GRAPHQL.find((field) => field.name === name);
}
