/** Every way in which the published network refuses something; callers and tests go by the code. */
export const NETWORK_ERROR_CODES = [
  "UNKNOWN_NODE",
  "BAD_ARGUMENT",
  "BAD_NODE",
  "BAD_LINK",
  "DUPLICATE_NODE",
] as const;
export type NetworkErrorCode = (typeof NETWORK_ERROR_CODES)[number];

/** An expected error with a code, a sentence for people and, where there is one, the argument that is wrong. */
export class NetworkError extends Error {
  readonly code: NetworkErrorCode;
  /** The path of the argument, such as `depth`, `start[2]` or `filter.and[0].hasNeed`. */
  readonly argument?: string;

  constructor(code: NetworkErrorCode, message: string, argument?: string) {
    super(message);
    this.name = "NetworkError";
    // What is wrong says the argument; to work out where in the code it was found takes longer than to refuse it.
    this.stack = `${this.name}: ${message}`;
    this.code = code;
    if (argument !== undefined) this.argument = argument;
  }
}

const LONGEST_QUOTE = 80;

/** A value between quotes, cut short so that what a caller sends cannot swell a message or a log. */
function quoted(value: string): string {
  return JSON.stringify(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value);
}

/** An identifier that no node has, given for an argument or as an end of a relationship. */
export function unknownNode(id: string, argument: string): NetworkError {
  return new NetworkError("UNKNOWN_NODE", `There is no node ${quoted(id)} (${argument}).`, argument);
}

/** An argument outside what is allowed; `rule` says what is allowed. */
export function badArgument(argument: string, rule: string): NetworkError {
  return new NetworkError("BAD_ARGUMENT", `${argument} ${rule}.`, argument);
}

/** A row that is not a node of the model. */
export function badNode(id: string, reason: string): NetworkError {
  return new NetworkError("BAD_NODE", `Node ${quoted(id)} ${reason}.`);
}

/** A relationship that the model does not allow between these two nodes. */
export function badLink(type: string, from: string, to: string, reason: string): NetworkError {
  return new NetworkError("BAD_LINK", `${quoted(type)} from ${quoted(from)} to ${quoted(to)} ${reason}.`);
}

/** Two rows with the same identifier. */
export function duplicateNode(id: string): NetworkError {
  return new NetworkError("DUPLICATE_NODE", `There are two nodes ${quoted(id)}.`);
}
