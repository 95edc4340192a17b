/** What a test may need and this machine does not offer, with the reason in plain words, fit to follow "because". */
export type Unavailable = { readonly unavailable: string };

export function isUnavailable(answer: object): answer is Unavailable {
  return "unavailable" in answer;
}

/** The first line of whatever was thrown; enough to know what went wrong without a page of stack. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().split("\n", 1)[0] ?? "";
}
