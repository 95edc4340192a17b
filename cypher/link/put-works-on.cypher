// Writes that an organisation works on a theme; written again, it is the same link with the new properties.
UNWIND $rows AS row
MATCH (a:NetworkNode {id: row.from})
MATCH (b:NetworkNode {id: row.to})
MERGE (a)-[r:WORKS_ON]->(b)
SET r = row.properties
RETURN count(r) AS written
