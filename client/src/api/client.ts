import { createClient } from "urql";
import { askingBy } from "./asking-by.ts";
import { rememberAnswers } from "./remember-answers.ts";

/** So many answers that going back and forth among the last ten or so asks for nothing again. */
const MOST_REMEMBERED = 20;

/** Asks the server that served the page. */
export const client = createClient(askingBy(rememberAnswers(MOST_REMEMBERED)));
