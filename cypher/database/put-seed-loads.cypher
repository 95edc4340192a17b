// Writes the record of a seed load as it stood in a dump.
UNWIND $rows AS row
WITH row WHERE row.id IS NOT NULL
MERGE (l:SeedLoad {id: row.id})
SET l = row.properties
