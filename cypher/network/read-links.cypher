// Every relationship of the network, without its texts, in any order.
MATCH (a:NetworkNode)-[r]->(b:NetworkNode)
RETURN a.id AS from, b.id AS to, type(r) AS type, r.role AS role
