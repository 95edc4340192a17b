import { readSeed } from "../../seed/read-seed.ts";
import { readVocabulary } from "../../seed/read-terms.ts";
import type { SeedRows } from "../../seed/rows.ts";
import { seedNetwork } from "../../seed/seed-network.ts";
import type { DesiredNode } from "../../server/src/intake/desired-network.ts";
import type { NodeTexts } from "../../server/src/matching/text/vocabulary-rows.ts";
import type { NetworkNodeRow } from "../../server/src/network/model.ts";
import { buildNetwork } from "../../server/src/network/network.ts";

/** All that free words are matched with, from the seed and without a database. */
export function seedInMemory(seed: SeedRows = readSeed()) {
  const { nodes, links } = seedNetwork(seed);
  const themes = new Set(nodes.filter(({ kind }) => kind === "THEME").map(({ id }) => id));
  const rows = nodes.map(toRow);
  const linkRows = links.map(({ from, to, type }) => ({ from, to, type, role: null }));
  return {
    nodes: rows,
    links: linkRows,
    network: buildNetwork(rows, linkRows, { version: 1, changedAt: null }),
    texts: nodes.map(toTexts),
    vocabulary: readVocabulary(themes),
  };
}

export type SeedInMemory = ReturnType<typeof seedInMemory>;

function textOf(node: DesiredNode, property: string): string | null {
  const value = node.properties[property];
  return typeof value === "string" ? value : null;
}

function listOf(node: DesiredNode, property: string): readonly string[] {
  const value = node.properties[property];
  return Array.isArray(value) ? value : [];
}

function toTexts(node: DesiredNode): NodeTexts {
  const text = (property: string) => textOf(node, property);
  return {
    id: node.id,
    name: text("name"),
    otherNames: listOf(node, "otherNames"),
    titleEn: text("titleEn"),
    titleNl: text("titleNl"),
    altEn: listOf(node, "altEn"),
    altNl: listOf(node, "altNl"),
    descriptionEn: text("descriptionEn"),
    descriptionNl: text("descriptionNl"),
  };
}

function toRow(node: DesiredNode): NetworkNodeRow {
  const { id, kind } = node;
  const name = textOf(node, "name");
  const organisationKind = kind === "ORGANISATION" ? textOf(node, "kind") : null;
  return {
    id,
    kind,
    label: { nl: textOf(node, "titleNl") ?? name, en: textOf(node, "titleEn") ?? name },
    facets: organisationKind === null ? {} : { organisationKind: [organisationKind] },
    confirmedOn: null,
    startYear: null,
  };
}
