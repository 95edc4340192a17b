import express from "express";
import { createSchema, createYoga } from "graphql-yoga";
import { openDriver, readFrom, serve } from "./serve.ts";

/* Yoga on Express with one hand-written statement for each of the two questions; no limits, no checks. */

const typeDefs = /* GraphQL */ `
  type Query {
    organisations(country: String!, first: Int!): [Organisation!]!
    organisation(id: ID!): Organisation
  }
  type Organisation {
    id: ID!
    name: String!
    country: String
    kind: String
    projectIdeas(first: Int!): [ProjectIdea!]!
  }
  type ProjectIdea {
    id: ID!
    title: String
    startYear: Int
    organisations(first: Int!): [Organisation!]!
  }
`;

const PAGE = `
  MATCH (o:Organisation {country: $country})
  WITH o ORDER BY o.name, o.id LIMIT 20
  CALL (o) {
    MATCH (o)-[:TAKES_PART|PROPOSES]->(p:ProjectIdea)
    WITH p ORDER BY p.titleEn, p.id LIMIT 5
    RETURN collect({id: p.id, title: p.titleEn, startYear: p.startYear}) AS projectIdeas
  }
  RETURN o.id AS id, o.name AS name, o.country AS country, o.kind AS kind, projectIdeas
  ORDER BY name, id`;

const ORGANISATION = `
  MATCH (o:NetworkNode {id: $id})
  CALL (o) {
    MATCH (o)-[:TAKES_PART|PROPOSES]->(p:ProjectIdea)
    WITH p ORDER BY p.titleEn, p.id LIMIT 20
    CALL (p) {
      MATCH (p)<-[:TAKES_PART|PROPOSES]-(m:Organisation)
      WITH m ORDER BY m.name, m.id LIMIT 10
      RETURN collect({id: m.id, name: m.name, country: m.country}) AS organisations
    }
    RETURN collect({id: p.id, title: p.titleEn, startYear: p.startYear, organisations: organisations}) AS projectIdeas
  }
  RETURN o.id AS id, o.name AS name, o.country AS country, o.kind AS kind, projectIdeas`;

const driver = openDriver();
const schema = createSchema({
  typeDefs,
  resolvers: {
    Query: {
      organisations: (_, { country }: { country: string }) => readFrom(driver, PAGE, { country }),
      organisation: async (_, { id }: { id: string }) =>
        (await readFrom(driver, ORGANISATION, { id }))[0] ?? null,
    },
  },
});

const app = express();
app.all("/graphql", createYoga({ schema, logging: false, graphiql: false }));
serve(app);
