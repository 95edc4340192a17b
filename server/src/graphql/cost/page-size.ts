import { type ArgumentNode, type GraphQLField, Kind } from "graphql";
import { badArgument } from "../../network/errors.ts";
import { type Points, variableIn } from "./points.ts";

/** The arguments by which a page is given its size, and the largest one. */
export const PAGE_ARGUMENTS: ReadonlyMap<string, number> = new Map([
  ["first", 100],
  ["limit", 1_000],
]);

/**
 * How many items a field may return, from its argument, its variable, or the default of either.
 * @returns null when the field is not read page by page
 * @throws NetworkError BAD_ARGUMENT, at once or with the variables, for a size that is not allowed
 */
export function pageSize(
  field: GraphQLField<unknown, unknown>,
  given: readonly ArgumentNode[],
  defaults: ReadonlyMap<string, unknown>,
): Points | null {
  const argument = field.args.find(({ name }) => PAGE_ARGUMENTS.has(name));
  if (argument === undefined) return null;
  const { name } = argument;
  const unsaid = Number(argument.defaultValue);
  const value = given.find((one) => one.name.value === name)?.value;
  if (value?.kind === Kind.INT) return checked(name, Number(value.value));
  if (value?.kind !== Kind.VARIABLE) return unsaid;
  const variable = value.name.value;
  return (variables) => {
    const size = variableIn(variables, variable) ?? defaults.get(variable) ?? unsaid;
    // Anything else is refused as a value of the variable, before anything is worked out.
    return typeof size === "number" ? checked(name, size) : unsaid;
  };
}

function checked(argument: string, size: number): number {
  const most = PAGE_ARGUMENTS.get(argument) ?? 0;
  if (size >= 1 && size <= most) return size;
  throw badArgument(argument, `is ${size}, and must be from 1 to ${most}`);
}
