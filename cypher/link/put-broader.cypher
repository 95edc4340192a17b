// Writes that a theme belongs under a broader one; written again, it is the same link with the new properties.
UNWIND $rows AS row
MATCH (a:NetworkNode {id: row.from})
MATCH (b:NetworkNode {id: row.to})
MERGE (a)-[r:BROADER]->(b)
SET r = row.properties
RETURN count(r) AS written
