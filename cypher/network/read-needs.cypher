// Every need as the published network is built from, in any order.
MATCH (n:NetworkNode:Need)
RETURN
  n.id AS id,
  n.titleEn AS titleEn,
  n.titleNl AS titleNl,
  n.kind AS kind,
  n.status AS status,
  n.horizon AS horizon,
  n.confirmedOn AS confirmedOn
