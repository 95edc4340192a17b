import type { StatementKind } from "./asker.ts";

export const REASON_KINDS = [
  "THEY_OFFER_WHAT_IS_NEEDED",
  "THEY_NEED_WHAT_IS_OFFERED",
  "THEY_OFFER_THE_SUPPORT_SOUGHT",
  "THEIR_PROJECT_SEEKS_WHAT_IS_OFFERED",
  "THEIR_PROJECT_ADDRESSES_THE_NEED",
  "THEY_NEED_WHAT_THE_PROJECT_ADDRESSES",
  "THEY_OFFER_WHAT_THE_PROJECT_USES",
  "THEIR_PROJECT_COULD_USE_THE_OFFER",
  "SAME_NEED",
  "SIMILAR_PROJECT",
  "SHARED_PARTNERS",
  "ACTIVE_IN_THEMES",
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

export interface Fit {
  readonly kind: ReasonKind;
  /** The most that it can count, from 0 to 1. */
  readonly weight: number;
}

/**
 * How what is sought and what another organisation has fit together: what completes each other weighs more than
 * what is alike. Two offers do not make partners. The weights are set by hand.
 */
export const FIT: Readonly<Record<StatementKind, Readonly<Record<StatementKind, Fit | null>>>> = {
  NEED: {
    OFFER: { kind: "THEY_OFFER_WHAT_IS_NEEDED", weight: 0.9 },
    PROJECT_IDEA: { kind: "THEIR_PROJECT_ADDRESSES_THE_NEED", weight: 0.7 },
    NEED: { kind: "SAME_NEED", weight: 0.5 },
  },
  PROJECT_IDEA: {
    NEED: { kind: "THEY_NEED_WHAT_THE_PROJECT_ADDRESSES", weight: 0.7 },
    OFFER: { kind: "THEY_OFFER_WHAT_THE_PROJECT_USES", weight: 0.6 },
    PROJECT_IDEA: { kind: "SIMILAR_PROJECT", weight: 0.4 },
  },
  OFFER: {
    NEED: { kind: "THEY_NEED_WHAT_IS_OFFERED", weight: 0.9 },
    PROJECT_IDEA: { kind: "THEIR_PROJECT_COULD_USE_THE_OFFER", weight: 0.6 },
    OFFER: null,
  },
};

/** A project that says which support it seeks, and an offer of just that: as good as a need and its answer. */
export const SUPPORT_FIT: Readonly<Record<"PROJECT_IDEA" | "OFFER", Fit>> = {
  PROJECT_IDEA: { kind: "THEY_OFFER_THE_SUPPORT_SOUGHT", weight: 0.8 },
  OFFER: { kind: "THEIR_PROJECT_SEEKS_WHAT_IS_OFFERED", weight: 0.8 },
};

/** What the network of projects says of two organisations: less than a need and its answer, more than nothing. */
export const COLLABORATION_WEIGHT = 0.3;
