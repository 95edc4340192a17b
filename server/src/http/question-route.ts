import type { Request, RequestHandler, Response } from "express";
import { callerAt } from "../callers/caller.ts";
import type { RequestContext } from "../graphql/public-errors.ts";
import type { createApi } from "../graphql/server.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import { WholeAnswer } from "./whole-answer.ts";

type Api = ReturnType<typeof createApi>;

/** Answers questions: by an answer that is kept, else by the API, which says whether others may have its answer too. */
export function answerQuestions(api: Api, kept: KeptAnswers): RequestHandler {
  return async (request, response) => {
    const { requestId, body, note } = response.locals;
    const context: RequestContext = { requestId, body, note, caller: callerAt(request.ip), keepable: {} };
    // A stream has no end: the API sends it itself.
    if (request.headers.accept?.includes("text/event-stream")) await api(request, response, context);
    else {
      const answer = kept.find(request, context) ?? (await workOut(api, kept, request, response, context));
      await answer?.send(request, response);
    }
  };
}

/** Null for whoever is gone meanwhile. */
async function workOut(
  api: Api,
  kept: KeptAnswers,
  request: Request,
  response: Response,
  context: RequestContext,
): Promise<WholeAnswer | null> {
  try {
    const told = await api.handleNodeRequestAndResponse(request, response, context);
    const answer = new WholeAnswer(told.status, Object.fromEntries(told.headers), await told.text());
    kept.keep(request, context, answer);
    return answer;
  } catch (thrown) {
    if (response.destroyed) return null;
    throw thrown;
  }
}
