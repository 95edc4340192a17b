import { messageOf, textPropertyOf } from "./database/errors.ts";
import { readProcessSettings, type Settings } from "./settings.ts";

/**
 * Runs a command of the command line: an expected error ends it with one plain message and exit code 1,
 * without a stack trace.
 */
export async function runCommand(command: (settings: Settings) => Promise<void>): Promise<void> {
  try {
    await command(readProcessSettings());
  } catch (thrown) {
    console.error(explain(thrown));
    process.exitCode = 1;
  }
}

function explain(thrown: unknown): string {
  if (textPropertyOf(thrown, "code") === "EADDRINUSE") {
    return "The port is in use by another program. Stop that one, or set PORT to another number.";
  }
  const expected = thrown instanceof Error && /^(Database|Seed|Setting|Dump|Network)Error$/.test(thrown.name);
  return expected || !(thrown instanceof Error) ? messageOf(thrown) : (thrown.stack ?? thrown.message);
}
