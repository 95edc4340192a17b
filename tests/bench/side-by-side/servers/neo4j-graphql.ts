import { Neo4jGraphQL } from "@neo4j/graphql";
import express from "express";
import { createYoga } from "graphql-yoga";
import { openDriver, serve } from "./serve.ts";

/* @neo4j/graphql on Yoga and Express, with the types of the two questions. */

const typeDefs = /* GraphQL */ `
  type Organisation @node(labels: ["Organisation", "NetworkNode"]) {
    id: String!
    name: String!
    country: String
    kind: String
    projectIdeas: [ProjectIdea!]! @relationship(type: "TAKES_PART", direction: OUT)
  }
  type ProjectIdea @node(labels: ["ProjectIdea", "NetworkNode"]) {
    id: String!
    titleEn: String
    startYear: Int
    organisations: [Organisation!]! @relationship(type: "TAKES_PART", direction: IN)
  }
`;

const driver = openDriver();
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

const app = express();
app.all("/graphql", createYoga({ schema, logging: false, graphiql: false }));
serve(app);
