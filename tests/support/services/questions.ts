import { z } from "zod";

const unavailable = z.object({ unavailable: z.string() });

const neo4jSettings = z.object({
  kind: z.literal("neo4j"),
  uri: z.string(),
  user: z.string(),
  password: z.string(),
  database: z.string(),
});

/**
 * What the tests may ask of the process that started them, and the form of the answer.
 * A turn, with the one Neo4j or at the screen, is answered when nobody else has it, and ends when the asker hangs up.
 */
export const QUESTIONS = {
  neo4j: z.union([unavailable, neo4jSettings]),
  turn: z.object({}),
  browserTurn: z.object({}),
  program: z.union([unavailable, z.object({ java: z.string(), jars: z.string() })]),
  chromium: z.union([
    unavailable,
    z.object({ executable: z.string(), env: z.record(z.string(), z.string()) }),
  ]),
} as const;

export type Question = keyof typeof QUESTIONS;
export type Answer<Q extends Question> = z.infer<(typeof QUESTIONS)[Q]>;

/** The environment variable that tells the tests where to ask: a port of 127.0.0.1. */
export const SERVICES_PORT = "SCHAKEL_TEST_SERVICES";

export function isQuestion(text: string): text is Question {
  return Object.hasOwn(QUESTIONS, text);
}
