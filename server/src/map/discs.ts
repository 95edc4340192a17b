export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A round area on the map. */
export interface Disc extends Place {
  readonly size: number;
}

const TURNS = 16;
/** What is joined stands near, as strongly as everything keeps to the middle. */
const TOGETHER = 1;

/**
 * Lays discs of these sizes side by side without overlap, close around the middle, those that pull each other near
 * each other. Larger ones choose their place first: the best of all where they touch two others, or one.
 * @param wide how much wider than high the whole becomes
 * @param pull how strongly two of them, by their numbers, belong together; 0 when not at all
 */
export function packDiscs(
  sizes: readonly number[],
  pull: (a: number, b: number) => number,
  { gap, wide }: { readonly gap: number; readonly wide: number },
): Place[] {
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const placed: (Disc & { readonly number: number })[] = [];
  for (const number of order) {
    const size = (sizes[number] ?? 0) + gap / 2;
    const pulls = placed.map((other) => pull(number, other.number));
    const all = pulls.reduce((sum, weight) => sum + weight, 0);
    const middle = middleOf(placed);
    const cost = (at: Place) => {
      const apart = placed.reduce(
        (sum, other, i) => sum + (pulls[i] ?? 0) * Math.hypot(at.x - other.x, at.y - other.y),
        0,
      );
      return (
        Math.hypot((at.x - middle.x) / wide, at.y - middle.y) + (all === 0 ? 0 : (TOGETHER * apart) / all)
      );
    };
    const free = touching(placed, size).filter((at) => placed.every((other) => isClear(at, size, other)));
    const best = free.reduce<Place | null>(
      (least, at) => (least && cost(least) <= cost(at) ? least : at),
      null,
    );
    placed.push({ ...(best ?? { x: 0, y: 0 }), size, number });
  }
  const places = sizes.map((): Place => ({ x: 0, y: 0 }));
  for (const { number, x, y } of placed) places[number] = { x, y };
  return places;
}

/** The middle of the area that discs cover. */
function middleOf(discs: readonly Disc[]): Place {
  const area = discs.reduce((sum, { size }) => sum + size ** 2, 0) || 1;
  const mean = (axis: "x" | "y") => discs.reduce((sum, disc) => sum + disc[axis] * disc.size ** 2, 0) / area;
  return { x: mean("x"), y: mean("y") };
}

function isClear(at: Place, size: number, other: Disc): boolean {
  return Math.hypot(at.x - other.x, at.y - other.y) >= size + other.size - 1e-6;
}

/** Where a disc of a size touches one or two of the others. */
function touching(others: readonly Disc[], size: number): Place[] {
  const around = others.flatMap((other) =>
    Array.from({ length: TURNS }, (_, turn) => ({
      x: other.x + Math.cos((turn / TURNS) * 2 * Math.PI) * (other.size + size),
      y: other.y + Math.sin((turn / TURNS) * 2 * Math.PI) * (other.size + size),
    })),
  );
  const between = others.flatMap((a, i) => others.slice(i + 1).flatMap((b) => touchingBoth(a, b, size)));
  return [...between, ...around];
}

/** The two middles of a disc that touches both others, where there are any: corners of a triangle of known sides. */
function touchingBoth(a: Disc, b: Disc, size: number): Place[] {
  const apart = Math.hypot(b.x - a.x, b.y - a.y);
  const [toA, toB] = [a.size + size, b.size + size];
  if (apart === 0 || apart > toA + toB) return [];
  const along = (toA ** 2 - toB ** 2 + apart ** 2) / (2 * apart);
  const aside = Math.sqrt(Math.max(0, toA ** 2 - along ** 2));
  const [ux, uy] = [(b.x - a.x) / apart, (b.y - a.y) / apart];
  return [-aside, aside].map((side) => ({
    x: a.x + ux * along - uy * side,
    y: a.y + uy * along + ux * side,
  }));
}

/**
 * A disc around others, nearly the smallest: the middle goes towards whichever reaches farthest, by ever smaller
 * steps (Bădoiu and Clarkson 2003).
 */
export function discAround(discs: readonly Disc[]): Disc {
  const reach = (at: Place, { x, y, size }: Disc) => Math.hypot(x - at.x, y - at.y) + size;
  const farthest = (at: Place) =>
    discs.reduce((far, disc) => (reach(at, disc) > reach(at, far) ? disc : far));
  const [first] = discs;
  if (first === undefined) return { x: 0, y: 0, size: 0 };
  let middle: Place = first;
  for (let step = 1; step <= 200; step++) {
    const far = farthest(middle);
    const distance = Math.hypot(far.x - middle.x, far.y - middle.y);
    if (distance === 0) break;
    const move = Math.min(1, reach(middle, far) / distance / (step + 1));
    middle = { x: middle.x + (far.x - middle.x) * move, y: middle.y + (far.y - middle.y) * move };
  }
  return { ...middle, size: reach(middle, farthest(middle)) };
}
