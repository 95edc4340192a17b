// Takes nodes away with all their relationships; one that is gone already is no error.
UNWIND $ids AS gone
MATCH (n:NetworkNode {id: gone})
DETACH DELETE n
