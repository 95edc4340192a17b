import type { ToldChange } from "../../publication/change-feed.ts";
import type { Context } from "../context.ts";
import type { SubscriptionResolvers } from "../generated/resolver-types.ts";
import { refusal } from "../refusal.ts";

/** So many identifiers are told of each sort; of more, reading everything again is shorter. */
const MOST_TOLD = 100;

export const Subscription: SubscriptionResolvers = {
  networkChanged: {
    subscribe: (_, { since }, context) => follow(since ?? null, context),
    resolve: (change: ToldChange) => {
      const sorts = [change.added, change.removed, change.changed];
      const [added = [], removed = [], changed = []] = sorts.map((ids) => [...ids].slice(0, MOST_TOLD));
      const complete = change.complete && sorts.every(({ size }) => size <= MOST_TOLD);
      return { version: change.version, changedAt: change.changedAt, complete, added, removed, changed };
    },
  },
};

/** @throws GraphQLError TOO_MANY_SUBSCRIPTIONS before anything is kept for the caller */
function follow(since: number | null, { changes, places, caller, signal }: Context) {
  const leave = places.take(caller);
  if (leave === null) {
    const message = "You follow as many changes as one caller may. End another subscription first.";
    throw refusal("TOO_MANY_SUBSCRIPTIONS", message, { status: 429, headers: { "retry-after": "60" } });
  }
  // Who is gone before the first event is told never reads on, and so never comes to the end below.
  signal.addEventListener("abort", leave);
  return leaving(changes.follow(since, signal), leave);
}

async function* leaving(changes: AsyncIterable<ToldChange>, leave: () => void) {
  try {
    yield* changes;
  } finally {
    leave();
  }
}
