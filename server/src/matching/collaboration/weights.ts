import { readFileSync } from "node:fs";
import { z } from "zod";

export const FAVOURS = ["SMALL", "NEUTRAL", "LARGE"] as const;
export type Favour = (typeof FAVOURS)[number];

/** What speaks for working with an organisation, in the order in which equal contributions are listed. */
export const SIGNALS = ["PARTNERS_PROJECTS", "WORKED_TOGETHER", "ACTIVE_IN_THEME"] as const;
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
    /** The power that evens out what was reached: below 1, the first are less far ahead of the rest. */
    reachPower: z.number().positive().max(1),
  }),
  signals: z.strictObject({
    PARTNERS_PROJECTS: atLeastZero,
    WORKED_TOGETHER: atLeastZero,
    ACTIVE_IN_THEME: atLeastZero,
  }),
  leaders: z.strictObject({
    yearlyDecay: share,
    /** What a project without anybody from the asker's country weighs against one with. */
    elsewhere: share,
  }),
  /** For NEUTRAL and askers that all have fewer than so many projects: the best connected's share of a list. */
  variety: z.strictObject({ bestConnected: share, belowProjects: atLeastZero }),
  /** By favour: the power of an organisation's number of projects that its score is multiplied by. */
  size: z.strictObject({ SMALL: z.number(), NEUTRAL: z.number(), LARGE: z.number() }),
});
export type Weights = z.infer<typeof weightsSchema>;

/** The weights that are committed, learned by `tests/bench/learn-collaboration.ts`. */
export const learnedWeights: Weights = weightsSchema.parse(
  JSON.parse(readFileSync(new URL("./weights.json", import.meta.url), "utf8")),
);
