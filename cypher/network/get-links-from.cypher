// The relationships that leave certain nodes of the network, without their texts.
UNWIND $ids AS touched
MATCH (a:NetworkNode {id: touched})-[r]->(b:NetworkNode)
RETURN a.id AS from, b.id AS to, type(r) AS type, r.role AS role
ORDER BY from, to, type
