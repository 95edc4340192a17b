// Writes a report as it stood in a dump.
UNWIND $rows AS row
WITH row WHERE row.id IS NOT NULL
MERGE (r:Report {id: row.id})
SET r = row.properties
