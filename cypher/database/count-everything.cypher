// How many nodes and relationships the database holds, so that a dump can prove that it left none out.
MATCH (n)
OPTIONAL MATCH (n)-[r]->()
RETURN count(DISTINCT n) AS nodes, count(r) AS links
