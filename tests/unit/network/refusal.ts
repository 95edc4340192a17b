import { NetworkError } from "../../../server/src/network/errors.ts";

/** The code and the argument of the NetworkError that an action throws; fails when it throws nothing or another. */
export function refusalOf(action: () => unknown): { code: string; argument: string | undefined } {
  try {
    action();
  } catch (error) {
    if (error instanceof NetworkError) return { code: error.code, argument: error.argument };
    throw error;
  }
  throw new Error("Nothing was refused.");
}
