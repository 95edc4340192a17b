// Finds a node by its identifier fast: the embedded engine's unique constraint brings no index of its own.
CREATE INDEX network_node_id IF NOT EXISTS FOR (n:NetworkNode) ON (n.id)
