import {
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
  visit,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { Plugin } from "graphql-yoga";
import { LRUCache } from "lru-cache";
import type { Context } from "./context.ts";
import { DocumentNotes } from "./document-notes.ts";

/** Compiling takes as long as several answers, so it is for what is asked so often after it was remembered. */
const ASKED_BEFORE = 3;
/** So many compiled questions are remembered; each takes some 300 kB. */
const MOST_COMPILED = 100;
/** Longer questions, in characters, take long to compile and are rarely asked again. */
const LONGEST = 1_500;

/**
 * Answers questions that are asked again and again by functions made of them (graphql-jit), in half the time that
 * walking through them takes; the answers are the same. Questions in which anything fails are left to graphql-js, so that
 * the errors are the same too; they only read, so it does no harm that they are answered twice.
 */
export function useCompiled(): Plugin<Context> {
  const questions = new CompiledQuestions();
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const compiled = questions.find(args);
      if (compiled === null) return;
      setExecuteFn(async (asked: ExecutionArgs) => {
        const { rootValue, contextValue, variableValues } = asked;
        const answer = await compiled.query(rootValue, contextValue, variableValues ?? {});
        return answer.errors === undefined ? answer : executeFn(asked);
      });
    },
  };
}

class CompiledQuestions {
  readonly #asked = new DocumentNotes<number>();
  /** Null for what is not compiled. */
  readonly #compiled = new LRUCache<DocumentNode, { readonly query: CompiledQuery | null }>({
    max: MOST_COMPILED,
  });

  /** The same text is the same document: Yoga remembers what it has read. */
  find({ schema, document }: ExecutionArgs): CompiledQuery | null {
    const known = this.#compiled.get(document);
    if (known !== undefined) return known.query;
    const asked = this.#asked.get(document) ?? 0;
    this.#asked.set(document, asked + 1);
    if (asked < ASKED_BEFORE) return null;
    const compiled = isCompilable(schema, document) ? compileQuery(schema, document) : null;
    const query = compiled !== null && isCompiledQuery(compiled) ? compiled : null;
    this.#compiled.set(document, { query });
    return query;
  }
}

/** Whether it is a single query of usual length, without what graphql-jit does not do well. */
function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  const [only, ...others] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (only === undefined || others.length > 0 || only.operation !== OperationTypeNode.QUERY) return false;
  if (document.loc !== undefined && document.loc.end - document.loc.start > LONGEST) return false;
  return !namesProto(document) && !hasObjectVariables(schema, only);
}

/** In the object that it writes, `__proto__` is no key like others. */
function namesProto(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ alias }) => {
      if (alias?.value === "__proto__") found = true;
    },
  });
  return found;
}

/** It writes out an object that may hold its like, as filters do, to some depth: that takes seconds. */
function hasObjectVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): boolean {
  return variableDefinitions.some(({ type }) => {
    const known = typeFromAST(schema, type as NamedTypeNode);
    return isInputObjectType(getNamedType(known));
  });
}
