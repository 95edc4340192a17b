// Takes relationships away, by the two nodes and the type; one that is gone already is no error.
UNWIND $keys AS key
MATCH (:NetworkNode {id: key.from})-[r]->(:NetworkNode {id: key.to})
WHERE type(r) = key.type
DELETE r
