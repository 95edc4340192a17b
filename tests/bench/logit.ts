/** Candidates of many questions with their signals, end to end: those of question `i` stand from `starts[i]` on. */
export interface Examples {
  readonly starts: readonly number[];
  /** `width` values for each candidate. */
  readonly values: Float32Array;
  readonly width: number;
  /** 1 for a right answer. */
  readonly right: Uint8Array;
  /** What a right answer of each question counts. */
  readonly counts: Float64Array;
}

const ROUNDS = 150;
const STEP = 0.15;
/** Draws weights that the examples say little about towards 0. */
const RIDGE = 1e-3;

/**
 * Weights that make the right answers likely: a conditional logit (McFadden, 1974), the probability of a candidate
 * being its share of e^sum among all of the question; fitted by gradient steps with moments (Adam, Kingma and Ba, 2015)
 * on standardised values.
 *
 * @param uses by signal: whether it may weigh anything
 */
export function conditionalLogit(
  examples: readonly Examples[],
  uses: readonly boolean[],
): { weights: number[]; loss: number } {
  const width = uses.length;
  const { means, deviations } = spreadOfValues(examples, width);
  const scaled = examples.map((each) => ({ ...each, values: standardised(each, means, deviations) }));
  const weights = new Float64Array(width);
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  let loss = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(width);
    let questions = 0;
    loss = 0;
    for (const each of scaled) {
      loss += addGradient(each, weights, gradient);
      questions += each.starts.length - 1;
    }
    loss /= questions;
    for (let at = 0; at < width; at++) {
      if (uses[at] !== true) continue;
      const slope = (gradient[at] ?? 0) / questions + RIDGE * (weights[at] ?? 0);
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * slope ** 2;
      const size = Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (STEP * (first[at] ?? 0)) / (1 - 0.9 ** round) / size;
    }
  }
  return { weights: Array.from(weights, (weight, at) => weight / (deviations[at] ?? 1)), loss };
}

function spreadOfValues(examples: readonly Examples[], width: number) {
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  let rows = 0;
  for (const { values, right } of examples) {
    rows += right.length;
    for (let at = 0; at < values.length; at++) {
      const value = values[at] ?? 0;
      sums[at % width] = (sums[at % width] ?? 0) + value;
      squares[at % width] = (squares[at % width] ?? 0) + value ** 2;
    }
  }
  const means = sums.map((sum) => sum / rows);
  const deviations = squares.map((square, at) =>
    Math.sqrt(Math.max(1e-9, square / rows - (means[at] ?? 0) ** 2)),
  );
  return { means, deviations };
}

function standardised(
  { values, width }: Examples,
  means: Float64Array,
  deviations: Float64Array,
): Float32Array {
  return values.map((value, at) => (value - (means[at % width] ?? 0)) / (deviations[at % width] ?? 1));
}

/** Adds the gradient of the loss, and gives the loss. */
function addGradient(
  { starts, values, width, right, counts }: Examples,
  weights: Float64Array,
  gradient: Float64Array,
): number {
  let loss = 0;
  for (let question = 0; question + 1 < starts.length; question++) {
    const from = starts[question] ?? 0;
    const to = starts[question + 1] ?? 0;
    const likelihoods = new Float64Array(to - from);
    let answers = 0;
    for (let row = from; row < to; row++) {
      let sum = 0;
      for (let at = 0; at < width; at++) sum += (weights[at] ?? 0) * (values[row * width + at] ?? 0);
      likelihoods[row - from] = sum;
      answers += right[row] ?? 0;
    }
    if (answers === 0) continue;
    const most = likelihoods.reduce((a, b) => Math.max(a, b), -Infinity);
    let total = 0;
    for (let row = 0; row < likelihoods.length; row++) {
      likelihoods[row] = Math.exp((likelihoods[row] ?? 0) - most);
      total += likelihoods[row] ?? 0;
    }
    const counted = counts[question] ?? 1;
    for (let row = from; row < to; row++) {
      const likely = (likelihoods[row - from] ?? 0) / total;
      const isRight = right[row] ?? 0;
      if (isRight === 1) loss -= counted * Math.log(likely + 1e-12);
      const pull = counted * (answers * likely - isRight);
      if (Math.abs(pull) < 1e-5) continue;
      for (let at = 0; at < width; at++)
        gradient[at] = (gradient[at] ?? 0) + pull * (values[row * width + at] ?? 0);
    }
  }
  return loss;
}
