// Finds a node by its identifier fast in the embedded engine, whose unique constraint brings no index of its own; Neo4j has one already.
CREATE INDEX network_node_id IF NOT EXISTS FOR (n:NetworkNode) ON (n.id)
