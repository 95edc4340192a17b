// Writes that an organisation proposes a project idea; written again, it is the same link with the new properties.
UNWIND $rows AS row
MATCH (a:NetworkNode {id: row.from})
MATCH (b:NetworkNode {id: row.to})
MERGE (a)-[r:PROPOSES]->(b)
SET r = row.properties
RETURN count(r) AS written
