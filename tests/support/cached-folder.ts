import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { removeFolder } from "./temporary-folder.ts";

/** Where the tests keep what is fetched or unpacked once: `XDG_CACHE_HOME`, else `~/.cache`. */
export function cacheHome(env: NodeJS.ProcessEnv = process.env): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "schakel-tests");
}

/**
 * The folder `name` of the cache, filled by `fill` the first time.
 * It appears whole or not at all, also when two runs fill it at once: each fills its own and the first to rename wins.
 */
export async function cachedFolder(
  name: string,
  fill: (folder: string) => Promise<void>,
  home = cacheHome(),
): Promise<string> {
  const folder = join(home, name);
  if (existsSync(folder)) return folder;
  await mkdir(home, { recursive: true });
  const partial = await mkdtemp(`${folder}.partial-`);
  try {
    await fill(partial);
    await rename(partial, folder);
  } catch (error) {
    await removeFolder(partial);
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
