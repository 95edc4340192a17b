import { DatabaseError } from "./errors.ts";

/**
 * Gives up waiting after a number of milliseconds.
 * @throws DatabaseError DATABASE_UNAVAILABLE when the time is over.
 */
export async function withDeadline<Result>(
  work: Promise<Result>,
  milliseconds: number,
  statement: string,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    const giveUp = () =>
      reject(
        new DatabaseError("DATABASE_UNAVAILABLE", `The database did not answer within ${milliseconds} ms.`, {
          statement,
        }),
      );
    timer = setTimeout(giveUp, milliseconds);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined); // an answer that comes too late must not end the process
  }
}
