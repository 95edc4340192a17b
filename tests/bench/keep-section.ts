import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const RESULTS = join(import.meta.dirname, "RESULTS.md");

/** Puts a report in the place of the last one of its name in RESULTS.md, or at the end; the others stay. */
export async function keepSection(name: string, report: string): Promise<void> {
  const before = await readFile(RESULTS, "utf8").catch(() => "");
  const section = `<!-- ${name} -->\n${report.trim()}\n<!-- /${name} -->`;
  const last = new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`);
  const after = last.test(before) ? before.replace(last, () => section) : `${before.trim()}\n\n${section}`;
  await writeFile(RESULTS, `${after.trim()}\n`);
}
