import type { CodegenConfig } from "@graphql-codegen/cli";

const NODE = "../node-ref.ts#NodeRef";

const config: CodegenConfig = {
  schema: "server/src/graphql/schema/*.graphql",
  generates: {
    "server/schema.graphql": { plugins: ["schema-ast"], config: { includeDirectives: true } },
    "server/src/graphql/generated/resolver-types.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        contextType: "../context.ts#Context",
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { ID: "string" },
        inputMaybeValue: "T | null | undefined",
        avoidOptionals: { field: true, resolvers: false, inputValue: false },
        mappers: {
          NetworkNode: NODE,
          Organisation: NODE,
          Need: NODE,
          ProjectIdea: NODE,
          Offer: NODE,
          Theme: NODE,
          Link: "../../network/network.ts#NetworkLink as NetworkLinkModel",
          LocalisedText: "../../network/model.ts#Localised",
          Neighbourhood: "../../network/neighbourhood.ts#Neighbourhood as NeighbourhoodModel",
          NeighbourhoodNode: "../node-ref.ts#ReachedRef",
          Remainder: "../../network/neighbourhood.ts#Remainder as RemainderModel",
          Paths: "../../network/paths.ts#ShortestPaths",
          Path: "../../network/paths.ts#NetworkPath",
          Facets: "../node-ref.ts#FacetsRef",
          FacetValue: "../node-ref.ts#FacetValueRef",
          SearchHit: "../../search/search-index.ts#Hit",
          CollaboratorEdge: "../node-ref.ts#CollaboratorRef",
          Partner: "../../matching/partners.ts#Partner as PartnerModel",
          PartnerReason: "../../matching/partners.ts#Reason",
          StatementMatch: "../node-ref.ts#StatementRef",
          SimilarNeed: "../../matching/similar-needs.ts#SimilarNeed as SimilarNeedModel",
          NeedGroup: "../../matching/need-groups.ts#NeedGroup as NeedGroupModel",
          Introduction: "../node-ref.ts#IntroductionRef",
          MissingFact: "../node-ref.ts#MissingFactRef",
        },
      },
    },
  },
};

export default config;
