// There is one record of what each version of the network touched.
CREATE CONSTRAINT network_change_id_is_unique IF NOT EXISTS FOR (c:NetworkChange) REQUIRE c.id IS UNIQUE
