import type { CDPSession } from "playwright-core";

/** The part of a CPU profile (Chrome DevTools Protocol, Profiler.Profile) that is read here; times in microseconds. */
export interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly startTime: number;
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

const SAMPLE_MICROSECONDS = 200;

/** Begins a CPU profile of a page. @returns what ends it */
export async function startProfile(session: CDPSession): Promise<() => Promise<Profile>> {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: SAMPLE_MICROSECONDS });
  await session.send("Profiler.start");
  return async () => (await session.send("Profiler.stop")).profile;
}

/** The methods of WebGL, which block while the software renderer draws; to be called in the page. */
export function webGlNames(): string[] {
  return [WebGLRenderingContext, WebGL2RenderingContext, HTMLCanvasElement].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype),
  );
}

/** Whether a sample was taken while the thread rested. */
const isRest = ({ callFrame: { functionName } }: ProfileNode): boolean =>
  functionName === "(idle)" || functionName === "(root)";

const isWebGl = ({ callFrame: { functionName, url } }: ProfileNode, names: ReadonlySet<string>): boolean =>
  url === "" && names.has(functionName);

/** The milliseconds of all samples in which the thread worked; what the browser itself did is `(program)`. */
export function busyTime(
  { nodes, samples = [], timeDeltas = [] }: Profile,
  webGl: ReadonlySet<string>,
): number {
  const left = new Set(nodes.filter((node) => isRest(node) || isWebGl(node, webGl)).map(({ id }) => id));
  return samples.reduce((sum, node, i) => sum + (left.has(node) ? 0 : (timeDeltas[i] ?? 0)), 0) / 1000;
}

/** A moment at which the thread worked: when, for how long, in microseconds, and the functions it was in, innermost last. */
export interface Moment {
  readonly at: number;
  readonly length: number;
  readonly stack: readonly string[];
  /** In a method of WebGL. */
  readonly drawing: boolean;
}

/** All moments of a profile at which the thread worked. */
export function momentsOf(profile: Profile, webGl: ReadonlySet<string>): Moment[] {
  const { nodes, samples = [], timeDeltas = [], startTime } = profile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const stackOf = (id: number | undefined): string[] => {
    const node = id === undefined ? undefined : byId.get(id);
    return node && id !== undefined ? [...stackOf(parents.get(id)), node.callFrame.functionName] : [];
  };
  let at = startTime;
  return samples.flatMap((sample, i) => {
    at += timeDeltas[i] ?? 0;
    const node = byId.get(sample);
    if (!node || isRest(node)) return [];
    const length = timeDeltas[i + 1] ?? 0;
    return [{ at, length, stack: stackOf(sample), drawing: isWebGl(node, webGl) }];
  });
}
