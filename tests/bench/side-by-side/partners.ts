import { parseArgs } from "node:util";
import { z } from "zod";
import { organisationId, readH2020 } from "../../support/h2020.ts";
import { removeFolder, temporaryFolder } from "../../support/temporary-folder.ts";
import { LIMITS, startServer } from "./contenders.ts";
import { load } from "./load.ts";

/*
 * Partners with their reasons over HTTP, on a large network in the embedded database, over ten connections, caches off:
 *
 *   npm run bench:partners-http -- --data DIR [--seconds 10]
 *
 * `DIR` holds the tables that `tests/support/h2020.ts` reads. 200 organisations ask in turn, from those with the fewest
 * projects to those with the most. Beside answers a second stands the processor time of the server for an answer,
 * which a busy machine changes less.
 */
const options = z
  .object({ data: z.string(), seconds: z.coerce.number() })
  .parse(
    parseArgs({ options: { data: { type: "string" }, seconds: { type: "string", default: "10" } } }).values,
  );

const ASKERS = 200;
const QUESTION = `query Partners($id: ID!) {
  partners(for: { organisation: $id }, first: 10) {
    nodes {
      score
      organisation { id name country }
      reasons { kind share sentence(language: en) evidence { id } }
      missing { sentence(language: en) }
    }
  }
}`;

const folder = await temporaryFolder("partners-http");
const server = await startServer(
  {
    name: "Schakel, caches off",
    script: "tests/bench/serve-h2020.ts",
    arguments: ["--data", options.data],
    environment: { ...LIMITS, SCHAKEL_CACHE: "0", NEO4J_URI: "" },
  },
  { SCHAKEL_DATA: folder },
);
try {
  const questions = askers().map((id) => ({ query: QUESTION, variables: { id } }));
  const asked = { url: server.url, questions, pids: [server.pid] };
  await load(asked, options.seconds);
  const { perSecond, times, cpu } = await load(asked, options.seconds);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  console.log(`${times.length} answers, ${perSecond.toFixed(0)} a second`);
  console.log(`milliseconds: median ${at(0.5)}, 95th percentile ${at(0.95)}, 99th ${at(0.99)}`);
  console.log(`processor time for an answer: ${cpu.toFixed(2)} ms`);
} finally {
  await server.stop();
  await removeFolder(folder);
}

/** Organisations at even distances in the order of their numbers of projects. */
function askers(): string[] {
  const { projects } = readH2020(options.data);
  const counts = new Map<string, number>();
  for (const { members } of projects) for (const pic of members) counts.set(pic, (counts.get(pic) ?? 0) + 1);
  const ordered = [...counts].sort(([a, of], [b, others]) => of - others || (a < b ? -1 : 1));
  return Array.from({ length: ASKERS }, (_, place) =>
    organisationId(ordered[Math.floor((place * (ordered.length - 1)) / (ASKERS - 1))]?.[0] ?? ""),
  );
}
