// The texts of every node in which words are searched, in any order.
MATCH (n:NetworkNode)
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
