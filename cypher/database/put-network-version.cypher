// Writes the version counter as it stood in a dump.
UNWIND $rows AS row
WITH row WHERE row.id IS NOT NULL
MERGE (v:NetworkVersion {id: row.id})
SET v = row.properties
