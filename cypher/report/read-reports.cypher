// Every report of something wrong, the newest first.
MATCH (r:Report)
RETURN
  r.id AS id,
  r.node AS node,
  r.reason AS reason,
  r.message AS message,
  r.language AS language,
  r.receivedAt AS receivedAt
ORDER BY receivedAt DESC, id
