/** One thing that is wrong with a row of the seed. */
export interface SeedProblem {
  /** The file's name, for example "facts.csv". */
  readonly file: string;
  /** The line in the file, the header being line 1. */
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

/** The seed has rows that cannot be loaded, so nothing of it is. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  readonly code = "SEED_INVALID";
  readonly problems: readonly SeedProblem[];

  constructor(problems: readonly SeedProblem[]) {
    const lines = problems.map(
      ({ file, row, column, message }) => `  ${file}, row ${row}, ${column}: ${message}`,
    );
    super(
      `The seed was not loaded: ${problems.length} problem${problems.length === 1 ? "" : "s"}.\n${lines.join("\n")}`,
    );
    this.problems = problems;
  }
}
