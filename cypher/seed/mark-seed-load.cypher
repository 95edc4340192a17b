// Records that the loading of the seed has begun or is complete.
MERGE (l:SeedLoad {id: 'seed'})
SET l.state = $state
