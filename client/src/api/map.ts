import type { MapFile } from "../graph/network.ts";

/** Why there is no map: the server cannot be reached or fails, or it is still working the map out. */
export type MapProblem =
  | { readonly kind: "unreachable" }
  | { readonly kind: "preparing"; readonly retryAfter: number };

export type MapAnswer = { readonly map: MapFile } | { readonly problem: MapProblem };

const DEFAULT_RETRY = 3;

function isMap(value: unknown): value is MapFile {
  return (
    typeof value === "object" && value !== null && "nodes" in value && "links" in value && "kinds" in value
  );
}

function preparing(response: Response): MapProblem {
  const seconds = Number(response.headers.get("retry-after"));
  return { kind: "preparing", retryAfter: seconds > 0 ? Math.min(seconds, 60) : DEFAULT_RETRY };
}

/**
 * Reads the map of the network once. Never throws, except when `signal` ends it; the caller decides whether to
 * ask again (`retryAfter` is in seconds). `fetching` is the browser's fetch, or a test's.
 */
export async function readMap(fetching: typeof fetch, signal: AbortSignal): Promise<MapAnswer> {
  try {
    const response = await fetching("/map", { signal, headers: { accept: "application/json" } });
    if (response.status === 503 && response.headers.has("retry-after"))
      return { problem: preparing(response) };
    const body: unknown = response.ok ? await response.json() : null;
    return isMap(body) ? { map: body } : { problem: { kind: "unreachable" } };
  } catch (error) {
    if (signal.aborted) throw error;
    return { problem: { kind: "unreachable" } };
  }
}
