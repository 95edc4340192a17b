import { describe, expect, test } from "@jest/globals";
import Graph from "graphology";
import { parse as parseGexf, write as writeGexf } from "graphology-gexf";
import { parse as parseGraphMl } from "graphology-graphml";
import { shownQuery } from "../../../client/src/api/shown-query.ts";
import { exportGraph, graphJson, graphMl } from "../../../client/src/graph/export-graph.ts";
import type { Network } from "../../../client/src/graph/network.ts";
import type { Picture } from "../../../client/src/graph/picture.ts";
import { pictureSvg } from "../../../client/src/graph/picture-svg.ts";
import { museums } from "./museum-network.ts";

const HOSTILE = 'Foto\'s & <b>"quotes"</b> \u0001 🏛';
/** The same network with a name that is hard on every format. */
const hard: Network = {
  ...museums,
  nodes: new Map(
    [...museums.nodes].map(([id, node]) => [
      id,
      id === "org-a" ? { ...node, labelEn: HOSTILE, labelNl: null } : node,
    ]),
  ),
};
const visible = new Set(museums.nodes.keys());
const graph = exportGraph(hard, visible, "en");
const expectedLinks = museums.links
  .filter(({ from, to }) => visible.has(from) && visible.has(to))
  .map(({ from, to, type }) => `${from} ${type} ${to}`)
  .sort();
const linksOf = (read: { mapEdges: Graph["mapEdges"] }) =>
  read.mapEdges((_, { type, label }, source, target) => `${source} ${type ?? label} ${target}`).sort();

describe("an export of what is shown", () => {
  test("has links to compare", () => expect(expectedLinks.length).toBeGreaterThan(1));

  test("as GraphML is read by graphology's parser with every node, link and name", () => {
    const read = parseGraphMl(Graph, graphMl(graph));
    expect(read.nodes().sort()).toEqual([...visible].sort());
    expect(read.getNodeAttribute("org-a", "label")).toBe(HOSTILE.replace("\u0001", ""));
    expect(read.getNodeAttribute("org-c", "country")).toBe("BE");
    expect(read.getNodeAttribute("need-1", "x")).toBe(museums.nodes.get("need-1")?.x);
    expect(linksOf(read)).toEqual(expectedLinks);
  });

  test("as GEXF is read by graphology's parser with every node, link and name", () => {
    const read = parseGexf(Graph, writeGexf(graph), { allowUndeclaredAttributes: false });
    expect(read.nodes().sort()).toEqual([...visible].sort());
    expect(read.getNodeAttribute("org-a", "label")).toBe(HOSTILE.replace("\u0001", ""));
    expect(read.getNodeAttribute("need-1", "y")).toBe(museums.nodes.get("need-1")?.y);
    expect(linksOf(read)).toEqual(expectedLinks);
  });

  test("as JSON is read by graphology itself", () => {
    const read = Graph.from(JSON.parse(graphJson(graph, "about")));
    expect(read.nodes().sort()).toEqual([...visible].sort());
    expect(linksOf(read)).toEqual(expectedLinks);
    expect(read.getAttribute("about")).toBe("about");
  });
});

describe("the picture as SVG", () => {
  const picture: Picture = {
    width: 400,
    height: 300,
    paper: "#fbfaf7",
    ink: "#1d2433",
    discs: [],
    links: [{ x1: 10, y1: 20, x2: 30.123, y2: 40, colour: "#cccccc", width: 1 }],
    nodes: [
      { x: 10, y: 20, radius: 6.5, kind: "ORGANISATION", colour: "#16286b", ring: "#0b5c8a" },
      { x: 30, y: 40, radius: 13, kind: "NEED", colour: "#db7400", ring: null },
    ],
    labels: [
      {
        x: 20,
        top: 5,
        lines: [HOSTILE, "second"],
        lineHeight: 17,
        size: 13,
        weight: 600,
        colour: "#000000",
        centred: false,
      },
    ],
  };
  const legend = [
    { title: "", entries: [{ kind: "NEED", colour: "#db7400", name: "Needs & more" }] },
    {
      title: "Size: links",
      entries: [
        { kind: "ORGANISATION", colour: "#4a5263", name: "many", radius: 12 },
        { kind: "ORGANISATION", colour: "#4a5263", name: "few", radius: 3 },
      ],
    },
  ] as const;
  const svg = pictureSvg(picture, { title: "A <title>", legend, origin: "here" });

  test("escapes every text, and drops what no XML may hold", () => {
    expect(svg).toContain("Foto's &amp; &lt;b&gt;&quot;quotes&quot;&lt;/b&gt;  🏛");
    expect(svg).toContain("<title>A &lt;title&gt;</title>");
    expect(svg).toContain("Needs &amp; more");
  });

  test("draws each node in its shape, place and size, and a ring around what is selected", () => {
    expect(svg).toContain('transform="translate(2 12) scale(1)"');
    expect(svg).toContain('transform="translate(14 24) scale(2)"');
    expect(svg.match(/<circle /g)).toHaveLength(1);
  });

  test("says under it what shapes and sizes mean, each part on a line of its own, with marks of those sizes", () => {
    const yOf = (name: string) => new RegExp(`y="([\\d.]+)"[^>]*>${name}<`).exec(svg)?.[1];
    expect(yOf("Needs &amp; more")).not.toBe(yOf("many"));
    expect(yOf("Size: links")).toBe(yOf("many"));
    const scales = [...svg.matchAll(/fill="#4a5263"[^>]*scale\(([\d.]+)\)/g)].map(([, scale]) =>
      Number(scale),
    );
    expect((scales[0] ?? 0) / (scales[1] ?? 1)).toBeCloseTo(4, 1);
  });

  test("grows by the title and the legend, and goes without them", () => {
    const height = (text: string) => Number(/height="(\d+)"/.exec(text)?.[1]);
    const bare = pictureSvg(picture, { title: "", legend: [], origin: "here" });
    expect(height(bare)).toBe(300 + 28);
    expect(height(svg)).toBe(300 + 60 + 12 + 2 * 28 + 28);
  });
});

describe("what is shown as a question to the API", () => {
  const shown = shownQuery(["NEED"], { and: [{ text: "foto's" }] }, "nl", "https://example.org", false);

  test("asks only for the kinds in sight, with the filter and the language as variables", () => {
    expect(shown.query).toContain("needs(filter: $filter");
    expect(shown.query).not.toContain("organisations(");
    expect(shown.variables).toEqual({ filter: { and: [{ text: "foto's" }] }, language: "nl" });
  });

  test("asks for the identifiers of all of it where a list may be too short", () => {
    expect(shown.query).not.toContain("facets(");
    const all = shownQuery(["NEED"], {}, "nl", "https://example.org", true);
    expect(all.query).toContain("facets(filter: $filter");
    expect(all.query).toContain("needs(filter: $filter");
  });

  test("is one line for a shell, which a quote cannot leave", () => {
    const [, body = ""] = /-d '(.*)'$/s.exec(shown.curl) ?? [];
    expect(shown.curl.startsWith("curl https://example.org/graphql -H ")).toBe(true);
    expect(JSON.parse(body.replaceAll("'\\''", "'"))).toEqual({
      query: shown.query,
      variables: shown.variables,
    });
    expect(body.replaceAll("'\\''", "")).not.toContain("'");
  });
});
