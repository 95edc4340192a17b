import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** What a plugin is told of the built files, as far as it is read here. */
interface Built {
  readonly type: "chunk" | "asset";
  readonly fileName: string;
}

interface Chunk extends Built {
  readonly type: "chunk";
  readonly code: string;
  readonly imports: readonly string[];
  readonly facadeModuleId: string | null;
  readonly moduleIds: readonly string[];
}

const isChunk = (file: Built | undefined): file is Chunk => file?.type === "chunk";

/** The chunks that must be there before these modules run: their own, and all that those import at once. */
function loadedFor(files: Readonly<Record<string, Built>>, modules: readonly string[]): Chunk[] {
  const chunks = Object.values(files).filter(isChunk);
  const wanted = modules.map((module) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
    if (!chunk) throw new Error(`No built file begins with ${module}.`);
    return chunk;
  });
  const found = new Set<Chunk>(wanted);
  for (const chunk of found)
    for (const name of chunk.imports) if (isChunk(files[name])) found.add(files[name]);
  return [...found];
}

/**
 * Fails the build when the JavaScript that is loaded before the first screen weighs more than it may.
 * @param modules the ends of the paths of what is loaded first
 * @param most how much that may weigh, in bytes, packed by gzip
 */
export function firstScreenBudget(modules: readonly string[], most: number): Plugin {
  return {
    name: "first-screen-budget",
    apply: "build",
    generateBundle(_options, bundle) {
      const weights = loadedFor(bundle, modules).map(({ fileName, code }) => ({
        fileName,
        bytes: gzipSync(code).length,
      }));
      const all = weights.reduce((sum, { bytes }) => sum + bytes, 0);
      const told = weights.map(({ fileName, bytes }) => `  ${bytes} ${fileName}`).join("\n");
      const said = `JavaScript for the first screen: ${all} of at most ${most} bytes, packed\n${told}`;
      if (all > most) this.error(`${said}\nLoad by import() what the first screen does not show.`);
      else this.info(said);
    },
  };
}
