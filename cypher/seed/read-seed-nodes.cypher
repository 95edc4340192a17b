// The nodes that came from the seed, with all their properties.
MATCH (n:NetworkNode)
WHERE n.origin = 'seed'
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
