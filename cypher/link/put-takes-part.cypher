// Writes that an organisation takes part in a project, with its role; written again, it is the same link with the new properties.
UNWIND $rows AS row
MATCH (a:NetworkNode {id: row.from})
MATCH (b:NetworkNode {id: row.to})
MERGE (a)-[r:TAKES_PART]->(b)
SET r = row.properties
RETURN count(r) AS written
