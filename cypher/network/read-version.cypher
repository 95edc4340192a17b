// Which version the network has and when it changed last; no row before the first change.
MATCH (v:NetworkVersion {id: 'network'})
RETURN v.version AS version, v.changedAt AS changedAt
