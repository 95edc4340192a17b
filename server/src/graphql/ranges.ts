import { badArgument } from "../network/errors.ts";

/** @throws NetworkError BAD_ARGUMENT when a number is outside what the argument allows */
export function checkRange(value: number, argument: string, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw badArgument(argument, `is ${value}, and must be from ${least} to ${most}`);
}
