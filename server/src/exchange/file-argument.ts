import { DumpError } from "./dump-format.ts";

/** The file that a command was given. @throws DumpError that says how the command is called */
export function fileArgument(command: string): string {
  const file = process.argv[2];
  if (file === undefined)
    throw new DumpError("DUMP_INVALID", `Name a file: npm run ${command} -- network.jsonl`);
  return file;
}
