// The records of relationships, by the two nodes and the type.
UNWIND $keys AS key
MATCH (a:NetworkNode {id: key.from})-[r]->(b:NetworkNode {id: key.to})
WHERE type(r) = key.type
RETURN
  a.id AS from,
  b.id AS to,
  type(r) AS type,
  r.role AS role,
  r.provenance AS provenance,
  coalesce(r.sources, []) AS sources,
  r.confirmedOn AS confirmedOn
ORDER BY from, to, type
