// Writes the records of changes as they stood in a dump.
UNWIND $rows AS row
WITH row WHERE row.id IS NOT NULL
MERGE (c:NetworkChange {id: row.id})
SET c = row.properties
