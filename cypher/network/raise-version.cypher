// Raises the version of the network by one, in the transaction that changes it, so that every server sees that it changed.
MERGE (v:NetworkVersion {id: 'network'})
SET v.version = coalesce(v.version, 0) + 1
SET v.changedAt = $changedAt
RETURN v.version AS version
