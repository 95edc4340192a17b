// The full records of project ideas, by their identifiers.
UNWIND $ids AS wanted
MATCH (n:NetworkNode {id: wanted})
WHERE n:ProjectIdea
RETURN
  n.id AS id,
  n.titleEn AS titleEn,
  n.titleNl AS titleNl,
  n.descriptionEn AS descriptionEn,
  n.descriptionNl AS descriptionNl,
  n.stage AS stage,
  n.horizon AS horizon,
  coalesce(n.supportSought, []) AS supportSought,
  n.startYear AS startYear,
  n.endYear AS endYear,
  n.funder AS funder,
  n.provenance AS provenance,
  coalesce(n.sources, []) AS sources,
  n.confirmedOn AS confirmedOn,
  n.cautionEn AS cautionEn,
  n.cautionNl AS cautionNl
ORDER BY id
