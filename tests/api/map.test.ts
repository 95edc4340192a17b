import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { statements } from "../../server/src/database/catalogue.ts";
import { writeLinks } from "../../server/src/intake/write-network.ts";
import { MapService } from "../../server/src/map/map-service.ts";
import { LINK_TYPES, NODE_KINDS } from "../../server/src/network/model.ts";
import { link, sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveEmbedded } from "../support/api/serve-app.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";

const numbers = z.array(z.number());
const texts = z.array(z.string().nullable());
const text = z.strictObject({ en: z.string().nullable(), nl: z.string().nullable() });
const group = z.strictObject({
  group: z.number(),
  parent: z.number(),
  x: z.number(),
  y: z.number(),
  size: z.number(),
  counts: numbers,
  themes: z.array(text),
  around: text.nullable(),
  innermost: z.boolean(),
});
const overviewFile = z.strictObject({
  version: z.number(),
  kinds: z.array(z.string()),
  linkTypes: z.array(z.string()),
  counts: numbers,
  links: z.number(),
  room: z.number(),
  whole: z.boolean(),
  groups: z.array(group),
  between: z.array(z.tuple([z.number(), z.number(), z.number()])),
});
const partFile = z.strictObject({
  nodes: z.strictObject({
    id: z.array(z.string()),
    kind: numbers,
    labelEn: texts,
    labelNl: texts,
    x: numbers,
    y: numbers,
    group: numbers,
    degree: numbers,
    organisationKind: texts,
    country: texts,
  }),
  elsewhere: z.array(z.string()),
  links: z.strictObject({ from: numbers, to: numbers, type: numbers }),
});
const pointer = z.strictObject({ key: z.string().regex(/^[\w-]{16}$/) });

describe("/map", () => {
  let app: ServedApp;
  let folder: string;
  let service: MapService;
  const failures: unknown[] = [];
  beforeAll(async () => {
    folder = await temporaryFolder("map");
    service = new MapService(folder, (reason) => failures.push(reason));
    app = await serveEmbedded(sampleNetwork, {
      map: {
        get current() {
          return service.current;
        },
        at: (key) => service.at(key),
      },
    });
  });
  afterAll(async () => {
    await app.close();
    await service.close();
    await removeFolder(folder);
  });

  const get = (path = "", headers: Record<string, string> = {}) =>
    fetch(`${app.url}/map${path}`, { headers });
  const update = () => service.update(app.publisher.current.network);
  const key = async () => pointer.parse(await (await get()).json()).key;
  const overview = async () => overviewFile.parse(await (await get(`/${await key()}/overview`)).json());
  const nodesOf = async () => partFile.parse(await (await get(`/${await key()}/nodes`)).json());

  test("says to come back while it is not ready", async () => {
    const response = await get();
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("1");
    expect(await response.json()).toMatchObject({ error: { code: "MAP_NOT_READY" } });
  });

  test("opens with groups that hold everybody, and where they are", async () => {
    await update();
    expect(failures).toEqual([]);
    const { version, kinds, linkTypes, counts, links, groups, whole } = await overview();
    expect([version, kinds, linkTypes, whole]).toEqual([1, NODE_KINDS, LINK_TYPES, true]);
    expect(links).toBe(sampleNetwork.links.length);
    const count = (kind: string) => sampleNetwork.nodes.filter((node) => node.kind === kind).length;
    expect(counts).toEqual(NODE_KINDS.map(count));
    const innermost = groups.filter((each) => each.innermost);
    expect(
      NODE_KINDS.map((_, kind) => innermost.reduce((sum, each) => sum + (each.counts[kind] ?? 0), 0)),
    ).toEqual(counts);
    const { nodes } = await nodesOf();
    for (const [at, number] of nodes.group.entries()) {
      const { x, y, size } = innermost.find((each) => each.group === number) ?? { x: NaN, y: NaN, size: NaN };
      expect(Math.hypot((nodes.x[at] ?? 0) - x, (nodes.y[at] ?? 0) - y)).toBeLessThanOrEqual(size);
    }
  });

  test("holds every node and link of the network, in columns", async () => {
    const { nodes, links, elsewhere } = await nodesOf();
    const described = nodes.id.map((id, at) => ({
      id,
      kind: NODE_KINDS[nodes.kind[at] ?? -1],
      organisationKind: nodes.organisationKind[at],
    }));
    const expected = sampleNetwork.nodes.map(({ id, kind, properties }) => ({
      id,
      kind,
      organisationKind: kind === "ORGANISATION" ? properties.kind : null,
    }));
    expect(described).toEqual(expected.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    for (const column of Object.values(nodes)) expect(column).toHaveLength(sampleNetwork.nodes.length);
    expect(
      [...nodes.x, ...nodes.y].every((place) => Number.isFinite(place) && Math.abs(place) <= 1_000),
    ).toBe(true);
    expect(new Set(nodes.x.map((x, at) => `${x} ${nodes.y[at]}`)).size).toBe(nodes.id.length);
    expect(elsewhere).toEqual([]);

    const joined = links.from.map(
      (from, at) => `${nodes.id[from]} ${LINK_TYPES[links.type[at] ?? -1]} ${nodes.id[links.to[at] ?? -1]}`,
    );
    expect(joined.toSorted()).toEqual(
      sampleNetwork.links.map(({ from, type, to }) => `${from} ${type} ${to}`).toSorted(),
    );
    const neighbours = (id: string) =>
      new Set(sampleNetwork.links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
    expect(nodes.degree).toEqual(nodes.id.map((id) => neighbours(id).size));
  });

  test("shows of organisations the kind and country, and what each thing is called in both languages", async () => {
    const { nodes } = await nodesOf();
    const at = (id: string) => {
      const place = nodes.id.indexOf(id);
      return [
        nodes.labelEn[place],
        nodes.labelNl[place],
        nodes.organisationKind[place],
        nodes.country[place],
      ];
    };
    expect(at("org-archief")).toEqual(["Archief Échelle", "Archief Échelle", "archive", "BE"]);
    expect(at("org-gilde")).toEqual(["Museumgilde", "Museumgilde", "network_association", null]);
    expect(at("need-audience")).toEqual([null, "Meer publiek bereiken", null, null]);
    expect(at("theme-glass")).toEqual(["Glass negatives", "Glasnegatieven", null, null]);
  });

  test("gives a node with its neighbours, and only those", async () => {
    const [some] = sampleNetwork.links;
    const id = some?.from ?? "";
    const around = partFile.parse(await (await get(`/${await key()}/around/${id}`)).json());
    const neighbours = sampleNetwork.links.flatMap(({ from, to }) =>
      from === id ? [to] : to === id ? [from] : [],
    );
    expect(around.nodes.id[0]).toBe(id);
    expect(around.nodes.id.toSorted()).toEqual([...new Set([id, ...neighbours])].toSorted());
    expect(around.elsewhere).toEqual([]);
    const shown = new Set(around.nodes.id);
    expect(around.links.from).toHaveLength(
      sampleNetwork.links.filter(({ from, to }) => shown.has(from) && shown.has(to)).length,
    );
  });

  test("may be kept for ever under the address of its key, and is asked for again under the one that has none", async () => {
    const response = await get("");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    // Without the second header this client would ask not to be answered from any memory.
    const known = (path: string, tag: string) =>
      get(path, { "if-none-match": tag, "cache-control": "max-age=0" });
    for (const path of ["", `/${await key()}/overview`, `/${await key()}/nodes`]) {
      const first = await get(path);
      const again = await known(path, first.headers.get("etag") ?? "");
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      expect((await known(path, '"another"')).status).toBe(200);
      if (path !== "") expect(first.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    }
  });

  test.each(["br", "gzip", "identity"])("is sent packed as the reader asks: %s", async (packing) => {
    const path = `/${await key()}/nodes`;
    const response = await get(path, { "accept-encoding": packing });
    expect(response.headers.get("content-encoding")).toBe(packing === "identity" ? null : packing);
    expect(response.headers.get("vary")).toMatch(/accept-encoding/i);
    expect(partFile.parse(await response.json())).toEqual(await nodesOf());
  });

  test.each(["/nothing/overview", "/KEY/nothing", "/KEY/around/org-nobody"])(
    "says of %s that there is nothing",
    async (path) => {
      const response = await get(path.replace("KEY", await key()));
      expect(response.status).toBe(404);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(await response.json()).toMatchObject({ error: { code: "MAP_GONE" } });
    },
  );

  test("has the same key when it is worked out a second time, elsewhere", async () => {
    const otherFolder = await temporaryFolder("map-again");
    const other = new MapService(otherFolder, (reason) => failures.push(reason));
    await other.update(app.publisher.current.network);
    expect(failures).toEqual([]);
    expect(other.current?.key).toBe(service.current?.key);
    await other.close();
    await removeFolder(otherFolder);
  });

  test("keeps its places over a restart, and is worked out again when its file is damaged", async () => {
    const file = join(folder, "map.json");
    const stored = await readFile(file, "utf8");
    await writeFile(file, stored.replace(/"x":\[[^,]+,/, '"x":[123.45,'));
    const restarted = new MapService(folder, (reason) => failures.push(reason));
    await restarted.update(app.publisher.current.network);
    const [first] = (await nodesOf()).nodes.id;
    expect(restarted.current?.around(first ?? "")?.nodes.x[0]).toBe(123.45);
    await restarted.close();

    await writeFile(file, stored.slice(0, 20));
    const repaired = new MapService(folder, (reason) => failures.push(reason));
    await repaired.update(app.publisher.current.network);
    expect(repaired.current?.key).toBe(service.current?.key);
    expect(await readFile(file, "utf8")).toBe(stored);
    await repaired.close();
    expect(failures).toEqual([]);
  });

  test("has another key when the network changes, and the one before is still there for pages that have it open", async () => {
    const before = await key();
    await app.engine.transaction("write", async (runner) => {
      await writeLinks(runner, [link("org-eiland", "WORKS_ON", "theme-speech")]);
      await runner.run(statements.raiseVersion, { changedAt: "2026-11-06T00:00:00.000Z" });
    });
    await app.publisher.refresh();
    const places = (await nodesOf()).nodes;
    await update();
    expect(await key()).not.toBe(before);
    expect((await get(`/${before}/overview`)).status).toBe(200);
    expect(await overview()).toMatchObject({ version: 2, links: sampleNetwork.links.length + 1 });
    const { x, y } = (await nodesOf()).nodes;
    expect([x, y]).toEqual([places.x, places.y]);
  });
});
