import type { Weights } from "../../server/src/matching/collaboration/weights.ts";
import type { Examples } from "./logit.ts";

const ROUNDS = 12;

/**
 * From the sum of the signals to the chance of being right: logistic
 * regression over all candidates, by Newton's method (iteratively reweighted least squares).
 */
export function fitChance(examples: readonly Examples[], weights: readonly number[]): Weights["chance"] {
  const rows = examples.flatMap(rowsOf(weights));
  // From what is true of all alike: further off, the steps of Newton's method may lead away.
  const rate = rows.reduce((sum, { right }) => sum + right, 0) / rows.length;
  let fitted = [Math.log(rate / (1 - rate)), 0];
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = [0, 0];
    const curvature = [0, 1].map(() => [0, 0]);
    for (const { inputs, right } of rows) {
      const chance = 1 / (1 + Math.exp(-dot(inputs, fitted)));
      for (const [i, input] of inputs.entries()) {
        gradient[i] = (gradient[i] ?? 0) + (right - chance) * input;
        const line = curvature[i] ?? [];
        for (const [j, other] of inputs.entries())
          line[j] = (line[j] ?? 0) + chance * (1 - chance) * input * other;
      }
    }
    const step = solve(curvature, gradient);
    fitted = fitted.map((value, at) => value + (step[at] ?? 0));
  }
  const [base = 0, slope = 1] = fitted.map((value) => Number(value.toPrecision(4)));
  return { base, slope };
}

const rowsOf =
  (weights: readonly number[]) =>
  ({ values, width, right }: Examples) =>
    Array.from(right, (isRight, row) => ({
      inputs: [1, dot(values.subarray(row * width, (row + 1) * width), weights)],
      right: isRight,
    }));

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Gaussian elimination; the matrix is symmetric and positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, at) => [...line, right[at] ?? 0]);
  for (const [place, pivot] of rows.entries())
    for (const [other, line] of rows.entries()) {
      if (other === place) continue;
      const factor = (line[place] ?? 0) / (pivot[place] ?? 1);
      for (const [at, value] of pivot.entries()) line[at] = (line[at] ?? 0) - factor * value;
    }
  return rows.map((line, at) => (line.at(-1) ?? 0) / (line[at] ?? 1));
}
