// Every relationship of the network, without its texts.
MATCH (a:NetworkNode)-[r]->(b:NetworkNode)
RETURN a.id AS from, b.id AS to, type(r) AS type, r.role AS role
ORDER BY from, to, type
