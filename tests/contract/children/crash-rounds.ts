/** How often a crash is tried: a few times in every run, and as often as `SCHAKEL_CRASH_ROUNDS` says. */
export const CRASH_ROUNDS = Number(process.env.SCHAKEL_CRASH_ROUNDS ?? 3);
