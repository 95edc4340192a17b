// Every node with its labels and properties, a page at a time in the order of the identifiers.
MATCH (n)
WHERE n.id > $after
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
LIMIT $limit
