// A report that is sent twice is recorded once.
CREATE CONSTRAINT report_id_is_unique IF NOT EXISTS FOR (r:Report) REQUIRE r.id IS UNIQUE
