// Forgets the records of changes up to a version: a server that is further behind reads everything anew.
MATCH (c:NetworkChange)
WHERE c.version <= $upTo
DELETE c
