// There is one record of each seed load.
CREATE CONSTRAINT seed_load_id_is_unique IF NOT EXISTS FOR (l:SeedLoad) REQUIRE l.id IS UNIQUE
