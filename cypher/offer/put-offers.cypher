// Writes offers, new or changed, so that each has exactly the given properties.
UNWIND $rows AS row
WITH row WHERE row.id IS NOT NULL
MERGE (n:NetworkNode {id: row.id})
SET n = row.properties
SET n:Offer
