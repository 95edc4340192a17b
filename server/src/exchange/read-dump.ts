import { createHash } from "node:crypto";
import type { z } from "zod";
import {
  canCarry,
  DUMP_FORMAT,
  DumpError,
  headerLine,
  lastLine,
  linkLine,
  MODEL_VERSION,
  nodeLine,
} from "./dump-format.ts";

export type DumpLine =
  | { readonly node: z.infer<typeof nodeLine> }
  | { readonly link: z.infer<typeof linkLine> };

/**
 * Reads a dump line by line and checks it against its own last line.
 * @throws DumpError DUMP_INVALID naming the line that is wrong, also when the end is missing or altered.
 */
export async function* readDump(lines: AsyncIterable<string>): AsyncGenerator<DumpLine> {
  const hash = createHash("sha256");
  const counts = { nodes: 0, links: 0 };
  let number = 0;
  let ended = false;
  for await (const text of lines) {
    number += 1;
    if (ended) throw invalid(number, "comes after the end of the dump");
    const value = parseLine(text, number);
    if (number > 1 && "sha256" in value) {
      checkLast(check(lastLine, value, number), counts, hash.digest("hex"), number);
      ended = true;
      continue;
    }
    hash.update(`${text}\n`);
    if (number === 1) checkHeader(check(headerLine, value, number), number);
    else if ("node" in value) {
      counts.nodes += 1;
      yield { node: checkNode(check(nodeLine, value, number), number) };
    } else {
      counts.links += 1;
      yield { link: check(linkLine, value, number) };
    }
  }
  if (!ended) throw invalid(number + 1, "is missing: the dump was cut off");
}

function invalid(number: number, problem: string): DumpError {
  return new DumpError("DUMP_INVALID", `The dump was not loaded: line ${number} ${problem}.`);
}

function parseLine(text: string, number: number): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // said below
  }
  throw invalid(number, "is not a JSON object");
}

function check<Line>(shape: z.ZodType<Line>, value: object, number: number): Line {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw invalid(number, `is not as expected at "${issue?.path.join(".") ?? ""}": ${issue?.message ?? ""}`);
}

function checkHeader({ format, model }: z.infer<typeof headerLine>, number: number): void {
  if (format === DUMP_FORMAT && model === MODEL_VERSION) return;
  throw invalid(
    number,
    `says format ${format}, model ${model}; this version reads ${DUMP_FORMAT} and ${MODEL_VERSION}`,
  );
}

function checkNode(node: z.infer<typeof nodeLine>, number: number): z.infer<typeof nodeLine> {
  if (!canCarry(node.labels))
    throw invalid(number, `has labels that are not known: ${node.labels.join(", ")}`);
  if (node.properties.id !== node.node) throw invalid(number, `has another "id" than "${node.node}"`);
  return node;
}

function checkLast(
  last: z.infer<typeof lastLine>,
  counts: { nodes: number; links: number },
  sha256: string,
  number: number,
): void {
  if (last.nodes !== counts.nodes || last.links !== counts.links) {
    throw invalid(
      number,
      `promises ${last.nodes} nodes and ${last.links} relationships; there are ${counts.nodes} and ${counts.links}`,
    );
  }
  if (last.sha256 !== sha256)
    throw invalid(number, "has another checksum than the lines before it: something was altered");
}
