// Writes that an offer helps with a need; written again, it is the same link with the new properties.
UNWIND $rows AS row
MATCH (a:NetworkNode {id: row.from})
MATCH (b:NetworkNode {id: row.to})
MERGE (a)-[r:HELPS_WITH]->(b)
SET r = row.properties
RETURN count(r) AS written
