// The relationships that leave some nodes, with all their properties.
UNWIND $ids AS source
MATCH (a:NetworkNode {id: source})-[r]->(b:NetworkNode)
RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS properties
ORDER BY from, to, type
