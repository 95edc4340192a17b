// There is one version counter of the network.
CREATE CONSTRAINT network_version_id_is_unique IF NOT EXISTS FOR (v:NetworkVersion) REQUIRE v.id IS UNIQUE
