/** The variables of a question as they were sent. */
export type Variables = Readonly<Record<string, unknown>>;

/** The value of a variable; undefined when it was not sent, whatever all objects of JavaScript inherit. */
export function variableIn(variables: Variables, name: string): unknown {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

/** A number of points: known from the text of a question, or only with its variables. */
export type Points = number | ((variables: Variables) => number);

export function pointsWith(points: Points, variables: Variables): number {
  return typeof points === "number" ? points : points(variables);
}

export function sum(parts: readonly Points[]): Points {
  return combine(parts, (numbers) => numbers.reduce((total, number) => total + number, 0));
}

export function product(parts: readonly Points[]): Points {
  return combine(parts, (numbers) => numbers.reduce((total, number) => total * number, 1));
}

export function largest(parts: readonly Points[]): Points {
  return combine(parts, (numbers) => Math.max(0, ...numbers));
}

/** What does not hang on variables is worked out once. */
function combine(parts: readonly Points[], by: (numbers: readonly number[]) => number): Points {
  const numbers = parts.filter((part) => typeof part === "number");
  if (numbers.length === parts.length) return by(numbers);
  return (variables) => by(parts.map((part) => pointsWith(part, variables)));
}
