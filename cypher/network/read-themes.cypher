// Every theme as the published network is built from, in any order.
MATCH (n:NetworkNode:Theme)
RETURN
  n.id AS id,
  n.titleEn AS titleEn,
  n.titleNl AS titleNl,
  n.confirmedOn AS confirmedOn
