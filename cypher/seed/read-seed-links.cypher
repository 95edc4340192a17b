// The relationships that came from the seed, with all their properties.
MATCH (a:NetworkNode)-[r]->(b:NetworkNode)
WHERE r.origin = 'seed'
RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS properties
ORDER BY from, to, type
