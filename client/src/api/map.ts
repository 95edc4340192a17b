import type { MapGroup, MapOverview, MapPart } from "../graph/map-files.ts";

/** Why there is no map: the server cannot be reached or fails, or it is still working the map out. */
export type MapProblem =
  | { readonly kind: "unreachable" }
  | { readonly kind: "preparing"; readonly retryAfter: number };

/** The first picture of the map that is current, and the key by which its parts are read. */
export interface OpenedMap {
  readonly key: string;
  readonly overview: MapOverview;
}

export type MapAnswer = { readonly map: OpenedMap } | { readonly problem: MapProblem };

const DEFAULT_RETRY = 3;
const UNREACHABLE: MapAnswer = { problem: { kind: "unreachable" } };

const has = <Field extends string>(value: unknown, ...fields: Field[]): value is Record<Field, unknown> =>
  typeof value === "object" && value !== null && fields.every((field) => field in value);

const isOverview = (value: unknown): value is MapOverview =>
  has(value, "groups", "kinds", "linkTypes", "counts");
const isPart = (value: unknown): value is MapPart => has(value, "nodes", "links", "elsewhere");
const isGroups = (value: unknown): value is { groups: MapGroup[] } => has(value, "groups");

function preparing(response: Response): MapProblem {
  const seconds = Number(response.headers.get("retry-after"));
  return { kind: "preparing", retryAfter: seconds > 0 ? Math.min(seconds, 60) : DEFAULT_RETRY };
}

/**
 * Reads which map is current, and its first picture. Never throws, except when `signal` ends it; the caller decides
 * whether to ask again (`retryAfter` is in seconds). `fetching` is the browser's fetch, or a test's.
 */
export async function openMap(fetching: typeof fetch, signal?: AbortSignal): Promise<MapAnswer> {
  try {
    const options = signal ? { signal } : {};
    const response = await fetching("/map", options);
    if (response.status === 503 && response.headers.has("retry-after"))
      return { problem: preparing(response) };
    const pointer: unknown = response.ok ? await response.json() : null;
    if (!has(pointer, "key") || typeof pointer.key !== "string") return UNREACHABLE;
    const file = await fetching(`/map/${pointer.key}/overview`, options);
    const overview: unknown = file.ok ? await file.json() : null;
    return isOverview(overview) ? { map: { key: pointer.key, overview } } : UNREACHABLE;
  } catch (error) {
    if (signal?.aborted) throw error;
    return UNREACHABLE;
  }
}

let early: Promise<MapAnswer> | undefined;

/** Asks for the map before the page that shows it is there, so that both come at the same time. */
export function askEarly(): void {
  early = openMap(fetch);
}

/** The answer to what was asked early, once; nothing when it was not. */
export function askedEarly(): Promise<MapAnswer> | undefined {
  const asked = early;
  early = undefined;
  return asked;
}

/** Why a part is not there: the map has been replaced by a newer one, or the server cannot be reached. */
export type PartProblem = "gone" | "unreachable";

async function readFile<File>(
  fetching: typeof fetch,
  address: string,
  isFile: (value: unknown) => value is File,
): Promise<File | PartProblem> {
  try {
    const response = await fetching(address);
    if (response.status === 404) return "gone";
    const file: unknown = response.ok ? await response.json() : null;
    return isFile(file) ? file : "unreachable";
  } catch {
    return "unreachable";
  }
}

/** Reads a part of a map by its name: `nodes`, `part-7`, or `around/<id>`. Never throws. */
export const readPart = (fetching: typeof fetch, key: string, name: string): Promise<MapPart | PartProblem> =>
  readFile(fetching, `/map/${key}/${name}`, isPart);

/** Reads the groups within the groups of the first picture. Never throws. */
export async function readInnerGroups(
  fetching: typeof fetch,
  key: string,
): Promise<readonly MapGroup[] | PartProblem> {
  const file = await readFile(fetching, `/map/${key}/groups`, isGroups);
  return typeof file === "string" ? file : file.groups;
}
