import { parseArgs } from "node:util";
import { z } from "zod";

/** Which projects are known and which are asked about, when nobody says: all that the public snapshot has. */
export const datesSchema = {
  "train-before": z.iso.date().default("2019-01-01"),
  "test-before": z.iso.date().default("2030-01-01"),
};

/** The options of a command; when one is wrong, says which and how the command is called, and ends with code 2. */
export function readOptions<Shape extends z.ZodRawShape>(
  usage: string,
  shape: Shape,
): z.output<z.ZodObject<Shape>> {
  const options = Object.fromEntries(Object.keys(shape).map((name) => [name, { type: "string" as const }]));
  try {
    const read = z.strictObject(shape).safeParse(parseArgs({ options }).values);
    if (read.success) return read.data;
    const [problem] = read.error.issues;
    return refuse(`--${problem?.path.join(".")}: ${problem?.message}`, usage);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), usage);
  }
}

function refuse(problem: string, usage: string): never {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}
