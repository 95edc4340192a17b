import {
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from "graphql";
import type { Points, Variables } from "./points.ts";
import type { Prices } from "./prices.ts";

/** What is filled in in a filter is tried on many nodes. */
const POINTS_OF_A_CONDITION = 5;

/**
 * What the value of an argument adds to the cost: a point for each item of a list, some for each part of an object, and
 * what `@cost` says of that part.
 */
export function argumentCost(node: ValueNode, type: GraphQLInputType, prices: Prices): Points {
  const named = getNamedType(type);
  if (!isInputObjectType(named) && !holdsLists(type)) return 0;
  const withVariables = (variables: Variables) =>
    valueCost(valueFromASTUntyped(node, variables), type, prices);
  return hasVariables(node) ? withVariables : withVariables({});
}

function hasVariables(node: ValueNode): boolean {
  let found = false;
  visit(node, {
    Variable: () => {
      found = true;
    },
  });
  return found;
}

function holdsLists(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** Only what the type knows is counted; a value with anything else in it is refused before it is used. */
function valueCost(value: unknown, type: GraphQLInputType, prices: Prices): number {
  if (value == null) return 0;
  if (isNonNullType(type)) return valueCost(value, type.ofType, prices);
  if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.reduce<number>((total, item) => total + 1 + valueCost(item, type.ofType, prices), 0);
  }
  if (!isInputObjectType(type) || typeof value !== "object") return 0;
  let total = 0;
  for (const [name, part] of Object.entries(value)) {
    const field = type.getFields()[name];
    if (field !== undefined && part != null)
      total += POINTS_OF_A_CONDITION + prices.of(field).work + valueCost(part, field.type, prices);
  }
  return total;
}
