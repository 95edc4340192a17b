// How far the loading of the seed came; no row when it was never begun.
MATCH (l:SeedLoad {id: 'seed'})
RETURN l.state AS state
