// Records which nodes a version of the network touched, so that every server takes in just these.
MERGE (c:NetworkChange {id: $id})
SET c.version = $version
SET c.touched = $touched
