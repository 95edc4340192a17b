// The texts of nodes in which words are searched, by their identifiers.
UNWIND $ids AS wanted
MATCH (n:NetworkNode {id: wanted})
RETURN
  n.id AS id,
  n.name AS name,
  coalesce(n.otherNames, []) AS otherNames,
  n.titleEn AS titleEn,
  n.titleNl AS titleNl,
  coalesce(n.altEn, []) AS altEn,
  coalesce(n.altNl, []) AS altNl,
  n.descriptionEn AS descriptionEn,
  n.descriptionNl AS descriptionNl
ORDER BY id
