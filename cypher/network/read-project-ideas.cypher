// Every project idea as the published network is built from, in any order.
MATCH (n:NetworkNode:ProjectIdea)
RETURN
  n.id AS id,
  n.titleEn AS titleEn,
  n.titleNl AS titleNl,
  n.stage AS stage,
  n.horizon AS horizon,
  coalesce(n.supportSought, []) AS supportSought,
  n.startYear AS startYear,
  n.confirmedOn AS confirmedOn
