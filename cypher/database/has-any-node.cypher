// Whether the database holds anything: one row when it does.
MATCH (n)
RETURN true AS found
LIMIT 1
