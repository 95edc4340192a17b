import {
  type GraphQLError,
  Lexer,
  OverlappingFieldsCanBeMergedRule,
  Source,
  specifiedRules,
  TokenKind,
  type ValidationContext,
  validate,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { type Shape, shapeOf } from "./cost/shape.ts";
import { DocumentNotes } from "./document-notes.ts";
import { fieldsOfOneNameRule } from "./fields-of-one-name.ts";
import { refusal } from "./refusal.ts";

/** More tokens than any question of a person has. */
export const MOST_TOKENS = 1_000;
/** So many errors are told of a question: each one takes time to tell. */
const MOST_ERRORS = 5;
/** So many fields a question may have when every fragment is put where it is used. */
const MOST_FIELDS = 2_000;

/** Refuses questions that are longer than people ask them, before anything is made of what they say. */
export function useTokenLimit(): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        refuseLong(source);
        return parseFn(source, options);
      });
    },
  };
}

/** @throws GraphQLError also for signs that no question has */
function refuseLong(text: string | Source): void {
  const lexer = new Lexer(typeof text === "string" ? new Source(text) : text);
  for (let tokens = 0; tokens <= MOST_TOKENS; tokens++) if (lexer.advance().kind === TokenKind.EOF) return;
  throw refusal("TOO_MANY_TOKENS", `A question may have ${MOST_TOKENS} words and signs at most.`);
}

/** Checks questions against the schema until it has seen enough, as graphql-js does except where that takes long. */
export function useBoundedChecks(): Plugin {
  const rules = specifiedRules.map((rule) =>
    rule === OverlappingFieldsCanBeMergedRule
      ? (context: ValidationContext) => fieldsOfOneNameRule(context, MOST_FIELDS)
      : rule,
  );
  const known = new DocumentNotes<readonly GraphQLError[]>();
  return {
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document) => {
        const errors =
          known.get(document) ??
          validate(schema, document, rules, { maxErrors: MOST_ERRORS, hideSuggestions: true });
        known.set(document, errors);
        return errors;
      });
    },
  };
}

/** What a question may have of each, the code it is refused with, and how that is said. */
const SHAPE_LIMITS: readonly {
  readonly of: keyof Shape;
  readonly most: number;
  readonly code: string;
  readonly sentence: (most: number, found: number) => string;
}[] = [
  {
    of: "depth",
    most: 10,
    code: "TOO_DEEP",
    sentence: (most, found) =>
      `Fields may stand ${most} deep in each other, and here they stand ${found} deep.`,
  },
  {
    // The question by which tools read the schema is 15 deep.
    of: "schemaDepth",
    most: 20,
    code: "TOO_DEEP",
    sentence: (most, found) =>
      `Questions about the schema may be ${most} deep, and this one is ${found} deep.`,
  },
  {
    of: "aliases",
    most: 15,
    code: "TOO_MANY_ALIASES",
    sentence: (most, found) => `A question may rename ${most} fields, and this one renames ${found}.`,
  },
  {
    of: "longestAlias",
    most: 60,
    code: "ALIAS_TOO_LONG",
    sentence: (most, found) =>
      `A new name for a field may have ${most} characters, and this one has ${found}.`,
  },
  {
    of: "directives",
    most: 8,
    code: "TOO_MANY_DIRECTIVES",
    sentence: (most, found) => `A question may have ${most} directives, and this one has ${found}.`,
  },
  {
    of: "fields",
    most: MOST_FIELDS,
    code: "TOO_MANY_FIELDS",
    sentence: (most) =>
      `With all its fragments in place a question may have ${most} fields, and this one has more.`,
  },
];

/** Refuses questions that are out of proportion, before they are checked against the schema. */
export function useShapeLimits(): Plugin {
  const known = new DocumentNotes<GraphQLError | null>();
  return {
    onValidate({ params: { documentAST } }) {
      let refused = known.get(documentAST);
      if (refused === undefined) {
        refused = refusalOf(shapeOf(documentAST));
        known.set(documentAST, refused);
      }
      if (refused !== null) throw refused;
    },
  };
}

function refusalOf(shape: Shape): GraphQLError | null {
  for (const { of, most, code, sentence } of SHAPE_LIMITS)
    if (shape[of] > most) return refusal(code, sentence(most, shape[of]));
  return null;
}
