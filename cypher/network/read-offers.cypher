// Every offer as the published network is built from, in any order.
MATCH (n:NetworkNode:Offer)
RETURN
  n.id AS id,
  n.titleEn AS titleEn,
  n.titleNl AS titleNl,
  n.kind AS kind,
  n.confirmedOn AS confirmedOn
