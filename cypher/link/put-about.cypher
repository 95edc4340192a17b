// Writes that a need, idea or offer is about a theme; written again, it is the same link with the new properties.
UNWIND $rows AS row
MATCH (a:NetworkNode {id: row.from})
MATCH (b:NetworkNode {id: row.to})
MERGE (a)-[r:ABOUT]->(b)
SET r = row.properties
RETURN count(r) AS written
