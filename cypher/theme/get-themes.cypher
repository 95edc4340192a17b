// The full records of themes, by their identifiers.
UNWIND $ids AS wanted
MATCH (n:NetworkNode {id: wanted})
WHERE n:Theme
RETURN
  n.id AS id,
  n.titleEn AS titleEn,
  n.titleNl AS titleNl,
  coalesce(n.altEn, []) AS altEn,
  coalesce(n.altNl, []) AS altNl,
  n.provenance AS provenance,
  coalesce(n.sources, []) AS sources,
  n.confirmedOn AS confirmedOn,
  n.cautionEn AS cautionEn,
  n.cautionNl AS cautionNl
ORDER BY id
