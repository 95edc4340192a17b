import { open, rename, rm } from "node:fs/promises";
import { messageOf } from "../database/errors.ts";
import type { Sink } from "./dump.ts";
import { DumpError } from "./dump-format.ts";

/**
 * Writes a file piece by piece that appears under its name only when it is whole and on the disk: a former one
 * stays until then, and stays when the writing fails.
 * @throws DumpError FILE_UNWRITABLE when the file cannot be made, or whatever `write` throws
 */
export async function writeWhole<Result>(
  file: string,
  write: (sink: Sink) => Promise<Result>,
): Promise<Result> {
  const draft = `${file}.part`;
  const handle = await open(draft, "w").catch((thrown: unknown) => {
    throw new DumpError("FILE_UNWRITABLE", `${file} cannot be written: ${messageOf(thrown)}`);
  });
  try {
    const result = await write((text) => handle.writeFile(text));
    await handle.sync();
    await handle.close();
    await rename(draft, file);
    return result;
  } catch (thrown) {
    await handle.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw thrown;
  }
}
