import type { Joined } from "./measures.ts";

/** What takes long enough to be worked out beside the page. */
export type Measure = "community" | "betweenness";

export interface Task {
  readonly measure: Measure;
  readonly joined: Joined;
}

export type Report =
  | { readonly done: number }
  /** By the places of the nodes in the list that the task came from. */
  | { readonly values: ArrayLike<number> };
