// Writes that an organisation is a member or part of another; written again, it is the same link with the new properties.
UNWIND $rows AS row
MATCH (a:NetworkNode {id: row.from})
MATCH (b:NetworkNode {id: row.to})
MERGE (a)-[r:MEMBER_OF]->(b)
SET r = row.properties
RETURN count(r) AS written
