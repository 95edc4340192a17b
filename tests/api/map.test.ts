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
const mapFile = z.strictObject({
  version: z.number(),
  kinds: z.array(z.string()),
  linkTypes: z.array(z.string()),
  nodes: z.strictObject({
    id: z.array(z.string()),
    kind: numbers,
    labelEn: texts,
    labelNl: texts,
    x: numbers,
    y: numbers,
    organisationKind: texts,
    country: texts,
  }),
  links: z.strictObject({ from: numbers, to: numbers, type: numbers }),
});

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
      },
    });
  });
  afterAll(async () => {
    await app.close();
    await service.close();
    await removeFolder(folder);
  });

  const get = (headers: Record<string, string> = {}) => fetch(`${app.url}/map`, { headers });
  const update = () => service.update(app.publisher.current.network);

  test("says to come back while it is not ready", async () => {
    const response = await get();
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("1");
    expect(await response.json()).toMatchObject({ error: { code: "MAP_NOT_READY" } });
  });

  test("holds every node and link of the network, in columns", async () => {
    await update();
    expect(failures).toEqual([]);
    const response = await get();
    expect(response.headers.get("content-type")).toMatch("application/json");
    const map = mapFile.parse(await response.json());
    const { nodes, links } = map;
    expect(map.version).toBe(1);
    expect(map.kinds).toEqual(NODE_KINDS);
    expect(map.linkTypes).toEqual(LINK_TYPES);

    const described = nodes.id.map((id, at) => ({
      id,
      kind: map.kinds[nodes.kind[at] ?? -1],
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

    const joined = links.from.map(
      (from, at) =>
        `${nodes.id[from]} ${map.linkTypes[links.type[at] ?? -1]} ${nodes.id[links.to[at] ?? -1]}`,
    );
    expect(joined.toSorted()).toEqual(
      sampleNetwork.links.map(({ from, type, to }) => `${from} ${type} ${to}`).toSorted(),
    );
  });

  test("shows of organisations the kind and country, and what each thing is called in both languages", async () => {
    const { nodes } = mapFile.parse(await (await get()).json());
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

  test("is not sent again to who has it", async () => {
    const first = await get();
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(first.headers.get("cache-control")).toBe("no-cache");
    // Without the second header this client would ask not to be answered from any memory.
    const known = (tag: string) => get({ "if-none-match": tag, "cache-control": "max-age=0" });
    const again = await known(etag);
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect((await known('"another"')).status).toBe(200);
  });

  test("is the same when it is worked out a second time, elsewhere", async () => {
    const otherFolder = await temporaryFolder("map-again");
    const other = new MapService(otherFolder, (reason) => failures.push(reason));
    await other.update(app.publisher.current.network);
    expect(failures).toEqual([]);
    expect(other.current).toEqual(service.current);
    await other.close();
    await removeFolder(otherFolder);
  });

  test("is not worked out again after a restart, and is when its file is damaged", async () => {
    const file = join(folder, "map-positions.json");
    const stored = await readFile(file, "utf8");
    await writeFile(file, stored.replace(/"x":\[[^,]+,/, '"x":[123.45,'));
    const restarted = new MapService(folder, (reason) => failures.push(reason));
    await restarted.update(app.publisher.current.network);
    expect(mapFile.parse(JSON.parse(restarted.current?.body ?? "")).nodes.x[0]).toBe(123.45);
    await restarted.close();

    await writeFile(file, stored.slice(0, 20));
    const repaired = new MapService(folder, (reason) => failures.push(reason));
    await repaired.update(app.publisher.current.network);
    expect(repaired.current).toEqual(service.current);
    expect(await readFile(file, "utf8")).toBe(stored);
    await repaired.close();
    expect(failures).toEqual([]);
  });

  test("is another one, under another tag, when the network changes", async () => {
    const before = service.current;
    await app.engine.transaction("write", async (runner) => {
      await writeLinks(runner, [link("org-eiland", "WORKS_ON", "theme-speech")]);
      await runner.run(statements.raiseVersion, { changedAt: "2026-11-06T00:00:00.000Z" });
    });
    await app.publisher.refresh();
    await update();
    expect(service.current?.etag).not.toBe(before?.etag);
    const response = await get({ "if-none-match": before?.etag ?? "", "cache-control": "max-age=0" });
    expect(response.status).toBe(200);
    expect(mapFile.parse(await response.json())).toMatchObject({ version: 2 });
  });
});
