import {
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import type { LeakyBuckets } from "../../callers/leaky-buckets.ts";
import type { Context } from "../context.ts";
import { DocumentNotes } from "../document-notes.ts";
import type { RequestContext } from "../public-errors.ts";
import { refusal } from "../refusal.ts";
import { type Points, pointsWith, type Variables } from "./points.ts";
import { Prices } from "./prices.ts";
import { costOf } from "./question-cost.ts";
import { tooMuchAsked } from "./too-much-asked.ts";

/** What it costs to read a question and to see whether it is a right one, before anything is answered. */
export const POINTS_OF_READING = 10;
/** Longer ones than this, in characters with their variables, cost a point more for each so many. */
const USUAL_LENGTH = 2_000;
const CHARACTERS_A_POINT = 100;
/** So much of the name of a question is kept for the log. */
const LONGEST_NAME = 80;
/** The dearest question that is answered. */
export const MOST_POINTS = 10_000;

/**
 * Works out what each question costs before it is answered, shows it in `extensions.cost`, refuses what costs too
 * much, and takes the points from the caller's budget, those for reading it before it is read: who sends long ones runs
 * dry sooner. Its length alone makes no question too dear.
 */
export function useCost(buckets: LeakyBuckets): Plugin<Context, RequestContext> {
  const take = (caller: string, points: number) => {
    const seconds = buckets.pour(caller, points);
    if (seconds > 0) throw tooMuchAsked(seconds);
  };
  const catalogue = new CostCatalogue();
  /** @returns the cost of the question, after it was paid */
  const pay = (args: ExecutionArgs, { caller, body, note }: Context): number => {
    const operation = getOperationAST(args.document, args.operationName)?.name?.value;
    if (operation !== undefined) note.operation = operation.slice(0, LONGEST_NAME);
    const points = catalogue.costOf(args);
    const cost = pointsOfReading(body) + points;
    note.cost = cost;
    if (POINTS_OF_READING + points > MOST_POINTS) throw tooDear(POINTS_OF_READING + points);
    take(caller, points);
    return cost;
  };
  return {
    onRequestParse: ({ serverContext: { caller, body } }) => take(caller, pointsOfReading(body)),
    onExecute({ args }) {
      const cost = pay(args, args.contextValue);
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
    onSubscribe: ({ args }) => void pay(args, args.contextValue),
  };
}

function pointsOfReading(body: RequestContext["body"]): number {
  const beyond = Math.max(0, (body?.length ?? 0) - USUAL_LENGTH);
  return POINTS_OF_READING + Math.floor(beyond / CHARACTERS_A_POINT);
}

function tooDear(cost: number) {
  const message = `This question costs ${cost} points, and may cost ${MOST_POINTS}. Ask for fewer fields, smaller pages (first), or fewer lists within lists.`;
  return refusal("COST_TOO_HIGH", message, { status: 400 }, { cost, most: MOST_POINTS });
}

/** Remembers what questions cost that were asked before; with other variables only numbers are put in. */
class CostCatalogue {
  readonly #costs = new DocumentNotes<Map<OperationDefinitionNode, Points>>();
  #prices: { readonly schema: GraphQLSchema; readonly prices: Prices } | null = null;

  /** Beside what it costs to read it. */
  costOf({ schema, document, operationName, variableValues }: ExecutionArgs): number {
    const operation = getOperationAST(document, operationName);
    // Which one is meant is for the execution to complain about.
    if (operation == null) return 0;
    const variables: Variables = variableValues ?? {};
    return Math.ceil(pointsWith(this.#pointsOf(schema, document, operation), variables));
  }

  #pointsOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Points {
    const known = this.#costs.get(document)?.get(operation);
    if (known !== undefined) return known;
    if (this.#prices?.schema !== schema) this.#prices = { schema, prices: new Prices(schema) };
    const points = costOf(schema, this.#prices.prices, document, operation);
    const ofDocument = this.#costs.get(document) ?? new Map<OperationDefinitionNode, Points>();
    this.#costs.set(document, ofDocument.set(operation, points));
    return points;
  }
}
