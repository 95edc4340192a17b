import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { z } from "zod";
import { buildSchema } from "../../../server/src/graphql/schema.ts";
import { FAVOURS } from "../../../server/src/matching/collaboration/weights.ts";
import { REASON_KINDS } from "../../../server/src/matching/fit.ts";
import { MISSING_FACT_KINDS } from "../../../server/src/matching/missing-facts.ts";
import { TEXT_HINTS } from "../../../server/src/matching/text/text-answer.ts";
import * as model from "../../../server/src/network/model.ts";
import { SORT_DIRECTIONS, SORT_KEYS } from "../../../server/src/network/sort.ts";
import { REPORT_REASONS } from "../../../server/src/reports/reports.ts";
import { SEARCH_FIELDS } from "../../../server/src/search/search-index.ts";

const types = Object.values(buildSchema().getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

type Described = { readonly place: string; readonly description: string | null | undefined };

/** Everything in a type that a reader of the schema may wonder about. */
function describedIn(type: GraphQLNamedType): Described[] {
  const own = { place: type.name, description: type.description };
  const within = (name: string, description: string | null | undefined) => ({
    place: `${type.name}.${name}`,
    description,
  });
  if (isEnumType(type))
    return [own, ...type.getValues().map((value) => within(value.name, value.description))];
  if (isInputObjectType(type)) {
    return [own, ...Object.values(type.getFields()).map((field) => within(field.name, field.description))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    within(field.name, field.description),
    ...field.args.map((argument) => within(`${field.name}(${argument.name})`, argument.description)),
  ]);
  // The queries are described each for itself.
  return type.name === "Query" ? fields : [own, ...fields];
}

describe("the schema", () => {
  test.each(types.map((type) => [type.name, type] as const))(
    "describes all of %s in sentences",
    (_, type) => {
      const missing = describedIn(type).filter(
        ({ description }) => !/^[A-Z"].*\.$/s.test(description?.trim() ?? ""),
      );
      expect(missing).toEqual([]);
    },
  );

  test.each<[string, readonly string[]]>([
    ["NodeKind", model.NODE_KINDS],
    ["LinkType", model.LINK_TYPES],
    ["Language", model.LANGUAGES],
    ["Provenance", model.PROVENANCES],
    ["Facet", model.FACETS],
    ["OrganisationKind", model.ORGANISATION_KINDS],
    ["OrganisationSize", model.SIZES],
    ["AiExperience", model.AI_EXPERIENCES],
    ["NeedKind", model.NEED_KINDS],
    ["NeedStatus", model.NEED_STATUSES],
    ["Horizon", model.HORIZONS],
    ["ProjectStage", model.STAGES],
    ["SupportKind", model.SUPPORT_KINDS],
    ["Role", model.ROLES],
    ["SortKey", SORT_KEYS],
    ["SortDirection", SORT_DIRECTIONS],
    ["SearchField", SEARCH_FIELDS],
    ["PartnerReasonKind", REASON_KINDS],
    ["MissingFactKind", MISSING_FACT_KINDS],
    ["Favour", FAVOURS],
    ["StatementHint", TEXT_HINTS],
    ["ReportReason", REPORT_REASONS],
  ])("has in %s what the model has, no more and no less", (name, expected) => {
    const type = types.find((candidate) => candidate.name === name);
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(values.toSorted()).toEqual(expected.toSorted());
  });

  test("checks every enum against the model", () => {
    // The list above has one line for each of them.
    expect(types.filter(isEnumType)).toHaveLength(22);
  });

  test("filters by every facet", () => {
    const filter = types.find((type) => type.name === "NodeFilter");
    expect(isInputObjectType(filter) ? Object.keys(filter.getFields()) : []).toEqual(
      expect.arrayContaining([...model.FACETS]),
    );
  });
});

test("the kinds of organisations are those of the seed", () => {
  const file = new URL("../../../seed/data/organisation-kinds.csv", import.meta.url);
  const rows = z.array(z.record(z.string(), z.string())).parse(parse(readFileSync(file), { columns: true }));
  const [column = ""] = Object.keys(rows[0] ?? {});
  expect(rows.map((row) => row[column]).toSorted()).toEqual(model.ORGANISATION_KINDS.toSorted());
});
