// The full records of offers, by their identifiers.
UNWIND $ids AS wanted
MATCH (n:NetworkNode {id: wanted})
WHERE n:Offer
RETURN
  n.id AS id,
  n.titleEn AS titleEn,
  n.titleNl AS titleNl,
  n.descriptionEn AS descriptionEn,
  n.descriptionNl AS descriptionNl,
  n.kind AS kind,
  n.provenance AS provenance,
  coalesce(n.sources, []) AS sources,
  n.confirmedOn AS confirmedOn,
  n.cautionEn AS cautionEn,
  n.cautionNl AS cautionNl
ORDER BY id
