// Nodes as the published network is built from, by their identifiers.
UNWIND $ids AS wanted
MATCH (n:NetworkNode {id: wanted})
RETURN
  n.id AS id,
  labels(n) AS labels,
  n.name AS name,
  n.titleEn AS titleEn,
  n.titleNl AS titleNl,
  n.kind AS kind,
  n.country AS country,
  n.region AS region,
  n.size AS size,
  n.aiExperience AS aiExperience,
  n.status AS status,
  n.horizon AS horizon,
  n.stage AS stage,
  coalesce(n.supportSought, []) AS supportSought,
  n.startYear AS startYear,
  n.confirmedOn AS confirmedOn
ORDER BY id
