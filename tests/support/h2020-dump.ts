import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type {
  LinkWithProperties,
  NodeWithProperties,
  Properties,
} from "../../server/src/database/catalogue.ts";
import { NETWORK_LABEL, NODE_TABLE } from "../../server/src/database/tables.ts";
import { writeHeader, writeLast, writeLink, writeNode } from "../../server/src/exchange/dump-format.ts";
import type { LinkType, NodeKind } from "../../server/src/network/model.ts";
import {
  type H2020,
  type H2020Organisation,
  type H2020Project,
  KINDS,
  organisationId,
  projectId,
  themeId,
} from "./h2020.ts";

/** Of the snapshot that the tables were made from. */
const AS_OF = "2020-12";
const PROVENANCE = {
  provenance: "IMPORTED",
  confirmedOn: AS_OF,
  sources: ["https://github.com/zambujo/eunets/"],
  origin: "h2020",
};

/**
 * Writes the participations in Horizon 2020 as a file for `npm run load`, line by line: organisations, projects as
 * project ideas, programme parts as themes, participations with their roles, each with where it comes from.
 */
export async function writeH2020Dump(data: H2020, file: string): Promise<{ nodes: number; links: number }> {
  const out = createWriteStream(file);
  const hash = createHash("sha256");
  const counts = { nodes: 0, links: 0 };
  const write = async (line: string) => {
    hash.update(line);
    if (!out.write(line)) await once(out, "drain");
  };
  await write(writeHeader());
  for (const node of nodesOf(data)) {
    counts.nodes += 1;
    await write(writeNode(node));
  }
  for (const link of linksOf(data)) {
    counts.links += 1;
    await write(writeLink(link));
  }
  out.end(writeLast({ ...counts, sha256: hash.digest("hex") }));
  await finished(out);
  return counts;
}

/** The nodes as the database holds them. */
export function* nodesOf({ organisations, projects }: H2020): Generator<NodeWithProperties> {
  for (const organisation of organisations) yield organisationNode(organisation);
  for (const project of projects) yield projectNode(project);
  for (const part of new Set(projects.flatMap(({ programmeParts }) => programmeParts))) {
    yield node("THEME", themeId(part), { titleEn: part, titleNl: part });
  }
}

/** The relationships as the database holds them. */
export function* linksOf({ projects }: H2020): Generator<LinkWithProperties> {
  for (const { rcn, coordinator, members, programmeParts } of projects) {
    const id = projectId(rcn);
    for (const pic of members) {
      yield link(organisationId(pic), "TAKES_PART", id, {
        role: pic === coordinator ? "COORDINATOR" : "PARTNER",
      });
    }
    for (const part of programmeParts) yield link(id, "ABOUT", themeId(part), {});
  }
}

function organisationNode({ pic, name, country, type }: H2020Organisation): NodeWithProperties {
  const kind = KINDS.get(type);
  return node("ORGANISATION", organisationId(pic), {
    name: name || pic,
    ...(kind === undefined ? {} : { kind }),
    ...(country === "" ? {} : { country }),
    pic,
  });
}

function projectNode({ rcn, startDate, endDate }: H2020Project): NodeWithProperties {
  return node("PROJECT_IDEA", projectId(rcn), {
    titleEn: rcn,
    ...(startDate === null ? {} : { startYear: yearOf(startDate) }),
    ...(endDate === null
      ? {}
      : { endYear: yearOf(endDate), stage: endDate < AS_OF ? "COMPLETED" : "RUNNING" }),
    funder: "Horizon 2020",
  });
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function node(kind: NodeKind, id: string, properties: Properties): NodeWithProperties {
  return {
    id,
    labels: [NETWORK_LABEL, NODE_TABLE[kind].label],
    properties: { id, ...properties, ...PROVENANCE },
  };
}

function link(from: string, type: LinkType, to: string, properties: Properties): LinkWithProperties {
  return { from, type, to, properties: { ...properties, ...PROVENANCE } };
}
