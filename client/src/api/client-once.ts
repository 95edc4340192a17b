import { createClient } from "urql";
import { askingBy } from "./asking-by.ts";

/** Remembers nothing: what it is asked for is kept by the state of the page, and would else be kept twice. */
export const client = createClient(askingBy());
