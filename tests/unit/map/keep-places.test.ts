import { describe, expect, test } from "@jest/globals";
import { layOutLike } from "../../../server/src/map/keep-places.ts";
import { readLayout, writeLayout } from "../../../server/src/map/stored-layout.ts";
import { joined, ringOfCliques } from "./cliques.ts";

/** The network with a node more, joined to the first two nodes and, where that is asked for, a link besides. */
function grown(before: ReturnType<typeof ringOfCliques>, id: string) {
  const at = before.ids.length;
  const pairs = Array.from(before.links.from, (from, i): [number, number] => [from, before.links.to[i] ?? 0]);
  return joined([...before.ids, id], [...pairs, [at, 0], [at, 1], [3, 25]]);
}

describe("the next version of a layout", () => {
  const network = ringOfCliques(5, 10);
  const first = layOutLike(null, network);

  test("leaves everybody in place when a node and links are added, after a restart too", () => {
    const restarted = readLayout(writeLayout(first));
    const next = layOutLike(restarted, grown(network, "zz-new"));
    const moves = network.ids.map((_, node) =>
      Math.hypot((first.x[node] ?? 0) - (next.x[node] ?? 0), (first.y[node] ?? 0) - (next.y[node] ?? 0)),
    );
    expect(Math.max(...moves)).toBe(0);
    expect(next.groupOf.slice(0, 50)).toEqual(first.groupOf);
  });

  test("puts a newcomer into the group of its neighbours, beside them and on nobody", () => {
    const next = layOutLike(first, grown(network, "zz-new"));
    expect(next.groupOf[50]).toBe(first.groupOf[0]);
    const away = (node: number) =>
      Math.hypot((next.x[50] ?? 0) - (next.x[node] ?? 0), (next.y[50] ?? 0) - (next.y[node] ?? 0));
    const distances = network.ids.map((_, node) => away(node));
    expect(Math.min(...distances)).toBeGreaterThan(0.5 * next.room);
    expect(Math.min(...distances)).toBe(Math.min(...distances.slice(0, 10)));
  });

  test("leaves everybody in place when a node in the middle of the identifiers is gone", () => {
    const without = joined(
      network.ids.filter((_, node) => node !== 20),
      [],
    );
    const next = layOutLike(first, without);
    expect(next.x).toEqual(first.x.filter((_, node) => node !== 20));
  });

  test("keeps a newcomer whom nobody knows on the map", () => {
    const next = layOutLike(first, joined([...network.ids, "zz-alone"], []));
    expect(Number.isFinite(next.x[50]) && Number.isFinite(next.y[50])).toBe(true);
    expect(next.groupOf[50]).toBeGreaterThanOrEqual(0);
  });

  test("is worked out anew when a quarter has come since, and not before", () => {
    const alone = (count: number) =>
      joined([...network.ids, ...Array.from({ length: count }, (_, i) => `zz-${i}`)], []);
    expect(layOutLike(first, alone(12)).laidOut).toBe(50);
    expect(layOutLike(first, alone(13)).laidOut).toBe(63);
  });

  test.each(["", "{", '{"layoutVersion":0}', writeLayout({ ...first, x: [] })])(
    "does not trust what it cannot read: %.20s",
    (text) => expect(readLayout(text)).toBeNull(),
  );
});
