import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new, empty folder of the test's own. `name` only helps to recognise it. Whoever asks for it removes it. */
export function temporaryFolder(name: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `schakel-${name}-`));
}

/** Removes what `temporaryFolder` gave, with all that is in it; an absent folder is no error. */
export function removeFolder(folder: string): Promise<void> {
  // A process that was killed a moment ago may still be letting go of its files.
  return rm(folder, { recursive: true, force: true, maxRetries: 10 });
}
