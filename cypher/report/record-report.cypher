// Records what a reader says is wrong, once however often it is sent, and gives it back as it was recorded.
MERGE (r:Report {id: $id})
ON CREATE SET
  r.node = $node,
  r.reason = $reason,
  r.message = $message,
  r.language = $language,
  r.receivedAt = $receivedAt
RETURN
  r.id AS id,
  r.node AS node,
  r.reason AS reason,
  r.message AS message,
  r.language AS language,
  r.receivedAt AS receivedAt
