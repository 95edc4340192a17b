// Writes that an organisation has the same need as the one that stated it; written again, it is the same link with the new properties.
UNWIND $rows AS row
MATCH (a:NetworkNode {id: row.from})
MATCH (b:NetworkNode {id: row.to})
MERGE (a)-[r:SHARES]->(b)
SET r = row.properties
RETURN count(r) AS written
