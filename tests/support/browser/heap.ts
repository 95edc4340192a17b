import type { CDPSession, Page } from "playwright-core";

/** The part of a heap snapshot (Chrome DevTools) that is read here: all nodes in one row of numbers. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [types: readonly string[], ...others: readonly unknown[]];
    };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** The browser's own diary of slow frames and moved boxes, which it ends at some hundreds of entries. */
const DIARY = /^(Performance|LayoutShift|TaskAttribution|DOMRectReadOnly)/;

/**
 * Measures how many bytes a page holds, again and again: what can go has gone, and what the browser adds by itself is
 * left out: code that it makes anew to run faster, and its diary.
 */
export async function watchHeap(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  return async () => {
    // What a finaliser lets go is free after the next round only.
    for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
    return bytesIn(await takeSnapshot(session));
  };
}

async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const read = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", read);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", read);
  return JSON.parse(chunks.join(""));
}

function bytesIn({ snapshot, nodes, strings }: Snapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type = 0, name = 0, size = 0] = ["type", "name", "self_size"].map((field) => fields.indexOf(field));
  const code = types[0].indexOf("code");
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const ours = nodes[at + type] !== code && !DIARY.test(strings[nodes[at + name] ?? 0] ?? "");
    if (ours) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}
