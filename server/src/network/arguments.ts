import { badArgument, unknownNode } from "./errors.ts";
import { LINK_TYPES, type LinkType } from "./model.ts";
import type { PublishedNetwork } from "./network.ts";

/**
 * @returns the value when it is a whole number from `low` to `high`
 * @throws NetworkError `BAD_ARGUMENT` naming the argument
 */
export function wholeNumber(argument: string, value: number, low: number, high: number): number {
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  throw badArgument(argument, `must be a whole number from ${low} to ${high}, not ${value}`);
}

/**
 * @returns the number of the node
 * @throws NetworkError `UNKNOWN_NODE` naming the argument
 */
export function knownNode(network: PublishedNetwork, argument: string, id: string): number {
  const node = network.indexOf(id);
  if (node === undefined) throw unknownNode(id, argument);
  return node;
}

/**
 * For each place in a closed list (kinds, types): whether it is allowed. All are when `allowed` is left out; an
 * empty list allows none.
 *
 * @throws NetworkError `BAD_ARGUMENT` naming the first one that the list does not have
 */
export function allowedPlaces<Name extends string>(
  argument: string,
  names: readonly Name[],
  allowed: readonly Name[] | null | undefined,
): readonly boolean[] {
  for (const [place, name] of (allowed ?? []).entries()) {
    if (!names.includes(name))
      throw badArgument(`${argument}[${place}]`, `must be one of ${names.join(", ")}`);
  }
  return names.map((name) => allowed?.includes(name) ?? true);
}

/** For each place in `LINK_TYPES`: whether a walk may follow relationships of that type. */
export function allowedLinkTypes(linkTypes: readonly LinkType[] | null | undefined): readonly boolean[] {
  return allowedPlaces("linkTypes", LINK_TYPES, linkTypes);
}
