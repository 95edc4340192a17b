// Which nodes each version of the network touched, after the one that a server shows; a version without a row touched too many to tell.
MATCH (c:NetworkChange)
WHERE c.version > $after
RETURN c.version AS version, coalesce(c.touched, []) AS touched
ORDER BY version
