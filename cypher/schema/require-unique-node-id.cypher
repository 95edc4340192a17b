// Two nodes of the network never have the same identifier; also makes finding a node by identifier fast.
CREATE CONSTRAINT network_node_id_is_unique IF NOT EXISTS FOR (n:NetworkNode) REQUIRE n.id IS UNIQUE
