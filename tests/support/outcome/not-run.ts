/** What a suite could not be run on, and why, as its name carries it to the end of the run. */
export type NotRun = { readonly where: string; readonly reason: string };

/** The name of a suite that is skipped: `search (not run in a browser: no Chromium was found)`. */
export function notRunTitle(name: string, where: string, reason: string): string {
  return `${name} (not run ${where}: ${reason})`;
}

/** Reads what `notRunTitle` wrote; undefined for any other name. `where` holds no colon. */
export function readNotRun(title: string): NotRun | undefined {
  const [, where, reason] = /\(not run ([^:]+): (.+)\)$/.exec(title) ?? [];
  return where === undefined || reason === undefined ? undefined : { where, reason };
}
