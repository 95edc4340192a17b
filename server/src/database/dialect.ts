/** One thing in a statement that the two engines do not understand alike. */
export interface DialectProblem {
  readonly line: number;
  readonly problem: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly problem: string;
}

/*
 * What the embedded engine (Grafeo 0.6.0) lacks or answers differently from Neo4j 5.26, as far as the text of a
 * statement shows it. Comments and the insides of strings are blanked before these patterns are tried.
 */
const RULES: readonly Rule[] = [
  { pattern: /\(\s*\w*\s*:\s*\w+\s*\|/, problem: "(n:A|B): write WHERE n:A OR n:B" },
  { pattern: /!/, problem: "!A: write WHERE NOT n:A" },
  {
    pattern: /\(\s*\w*\s*(?::\s*\w+)*\s*(?:\{[^{}]*\})?\s*WHERE\b/i,
    problem: "WHERE inside a node pattern: write it after the pattern",
  },
  { pattern: /:\s*\$\s*\(/, problem: "a dynamic label or type: write one statement for each" },
  { pattern: /\bCOLLECT\s*\{/i, problem: "COLLECT { }: collect in the statement itself" },
  { pattern: /\bOPTIONAL\s+CALL\b/i, problem: "OPTIONAL CALL" },
  { pattern: /-\s*>?\s*\([^()]*\)\s*\)\s*(?:[+*]|\{\s*\d)/, problem: "a quantified path: write *1..3" },
  { pattern: /\bSHORTEST\b/i, problem: "SHORTEST: the published network finds paths" },
  { pattern: /\bcollect\s*\([^()]*\)\s*\[/i, problem: "a slice of collect() itself: WITH it first" },
  { pattern: /\bCREATE\s*\(\s*\w*\s*(?::\s*\w+)*\s*\$/i, problem: "CREATE (n $map): SET n = $map" },
  { pattern: /\{[^{}]*\.\w+\s*,\s*\w+\s*[,}]/, problem: "a variable in a map projection: write key: value" },
  { pattern: /\bround\s*\([^()]*,/i, problem: "round(x, digits): round in TypeScript" },
  { pattern: /\b(?:randomUUID|isEmpty)\s*\(/i, problem: "a function that the embedded engine lacks" },
  {
    pattern: /\b(?:date|datetime|localdatetime|time|localtime|duration)\s*[.(]/i,
    problem: "a temporal function: dates are ISO texts",
  },
  {
    pattern: /\bIN\s+(?:\d+\s+CONCURRENT\s+)?TRANSACTIONS\b/i,
    problem: "CALL … IN TRANSACTIONS: batch in TypeScript",
  },
  {
    pattern: /\bWHEN\b(?:(?!\bTHEN\b)[^()[\]])*,(?:(?!\bTHEN\b)[^()[\]])*\bTHEN\b/i,
    problem: "WHEN a, b: write WHEN x IN [a, b]",
  },
  {
    pattern: /(?<![$.])\b(?:LIMIT|SKIP)\s+(?:[-+([]|\$?\w+\s*[-+*/%^.([])/i,
    problem: "LIMIT by an expression: give a number or a parameter",
  },
  { pattern: /(?<!coalesce\()\bsum\s*\(/i, problem: "sum() of nothing differs: write coalesce(sum(x), 0)" },
  {
    pattern: /\bSET\s+\w+\s*\+=(?!\s*(?:\$|\{|row\.|properties\())/i,
    problem: "SET a += b with a node: write properties(b)",
  },
  { pattern: /\bFOREACH\b[^|]*\|\s*MERGE\b/i, problem: "MERGE inside FOREACH may meet null: UNWIND instead" },
  { pattern: /;\s*\S/, problem: "two statements in one file" },
];

/**
 * What in a statement the two engines would not understand alike. An empty list is no proof, only the contract
 * suite is: much depends on values that the text does not show.
 */
export function dialectProblems(text: string): DialectProblem[] {
  const bare = withoutCommentsAndStrings(text);
  const problems = RULES.flatMap(({ pattern, problem }) => {
    const match = pattern.exec(bare);
    return match === null ? [] : [{ line: lineOf(bare, match.index), problem }];
  });
  return [...problems, ...unnamedColumns(bare), ...missingIntent(text)].sort((a, b) => a.line - b.line);
}

/** Blanks comments and the insides of strings, keeping every character's place. */
function withoutCommentsAndStrings(text: string): string {
  return text.replace(/\/\/[^\n]*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, (found) => {
    if (found.startsWith("//")) return " ".repeat(found.length);
    return `${found.charAt(0)}${found.slice(1, -1).replace(/[^\n]/g, "_")}${found.charAt(0)}`;
  });
}

function lineOf(text: string, place: number): number {
  return text.slice(0, place).split("\n").length;
}

/** Every column has a name of its own: the engines name unnamed ones differently. */
function unnamedColumns(bare: string): DialectProblem[] {
  const place = bare.toUpperCase().lastIndexOf("RETURN");
  if (place < 0) return [];
  const clause = bare.slice(place + "RETURN".length).split(/\bORDER\s+BY\b|\bSKIP\b|\bLIMIT\b/i)[0] ?? "";
  return topLevelItems(clause)
    .filter((item) => !/\bAS\s+\w+[\s;]*$/i.test(item))
    .map((item) => ({ line: lineOf(bare, place), problem: `the column "${item.trim()}" has no AS` }));
}

function topLevelItems(clause: string): string[] {
  const items = [""];
  let depth = 0;
  for (const character of clause) {
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character)) depth -= 1;
    if (character === "," && depth === 0) items.push("");
    else items[items.length - 1] += character;
  }
  return items;
}

function missingIntent(text: string): DialectProblem[] {
  const told = /^\/\/ \S[^\n]*\.\n/.test(text);
  return told
    ? []
    : [{ line: 1, problem: "the first line is no comment that says in a sentence what it is for" }];
}
