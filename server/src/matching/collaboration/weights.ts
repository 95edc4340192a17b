import { readFileSync } from "node:fs";
import { z } from "zod";

export const FAVOURS = ["SMALL", "NEUTRAL", "LARGE"] as const;
export type Favour = (typeof FAVOURS)[number];

/** What speaks for working with an organisation, in the order in which equal contributions are listed. */
export const SIGNALS = [
  "SHARES",
  "PARTNERS_PROJECTS_ON_ANYTHING",
  "PROJECTS_OF_QUIET_PARTNERS",
  "WORKED_TOGETHER",
  "CHOSEN_AS_PARTNER",
  "SHARE_TOGETHER",
  "SHARE_IN_THEMES",
  "LEADING",
  "ACTIVE_LATELY",
  "LATEST_PROJECT",
  "USUAL_COUNTRY",
  "COUNTRY_IN_THEMES",
  "SAME_COUNTRY",
] as const;
export type SignalKind = (typeof SIGNALS)[number];

const share = z.number().min(0).max(1);
const atLeastZero = z.number().min(0);

/** The numbers behind the ranking; what each does stands in `docs/matching.md` and where it is used. */
export const weightsSchema = z.strictObject({
  walk: z.strictObject({
    /** What a project weighs for every year that it lies back. */
    yearlyDecay: share,
    /** The power of the number of participants that one of the asker's own projects is divided by. */
    ownProjectSize: atLeastZero,
    /** The power of a partner's number of projects that its pull is divided by. */
    partnerDegree: atLeastZero,
    /** The power of the number of participants that a partner's project is divided by. */
    projectSize: atLeastZero,
    /** What a project without any of the themes weighs against one with exactly these. */
    otherThemes: share,
    /** What a project led from the asker's country weighs more. */
    ledFromSameCountry: atLeastZero,
  }),
  leaders: z.strictObject({
    yearlyDecay: share,
    /** What a project without anybody from the asker's country weighs against one with. */
    elsewhere: share,
  }),
  /** What the shares of closeness and of activity in the themes count beside that of reach in the signal SHARES. */
  shares: z.strictObject({ closeness: atLeastZero, activity: atLeastZero }),
  /** What each signal weighs; see `signals.ts`. */
  signals: z.record(z.enum(SIGNALS), z.number()),
  /** From the sum of the signals to a chance: ln odds = base + slope × sum. */
  chance: z.strictObject({ base: z.number(), slope: z.number().positive() }),
});
export type Weights = z.infer<typeof weightsSchema>;

/** The weights that are committed, learned by `tests/bench/learn-collaboration.ts`. */
export const learnedWeights: Weights = weightsSchema.parse(
  JSON.parse(readFileSync(new URL("./weights.json", import.meta.url), "utf8")),
);
