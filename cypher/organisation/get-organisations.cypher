// The full records of organisations, by their identifiers.
UNWIND $ids AS wanted
MATCH (n:NetworkNode {id: wanted})
WHERE n:Organisation
RETURN
  n.id AS id,
  n.name AS name,
  coalesce(n.otherNames, []) AS otherNames,
  n.kind AS kind,
  n.size AS size,
  n.country AS country,
  n.region AS region,
  n.website AS website,
  n.descriptionEn AS descriptionEn,
  n.descriptionNl AS descriptionNl,
  n.aiExperience AS aiExperience,
  n.wikidata AS wikidata,
  n.ror AS ror,
  n.isil AS isil,
  n.pic AS pic,
  n.provenance AS provenance,
  coalesce(n.sources, []) AS sources,
  n.confirmedOn AS confirmedOn,
  n.cautionEn AS cautionEn,
  n.cautionNl AS cautionNl
ORDER BY id
