// Every organisation as the published network is built from, in any order: what is compared, counted and labelled.
MATCH (n:NetworkNode:Organisation)
RETURN
  n.id AS id,
  n.name AS name,
  n.kind AS kind,
  n.country AS country,
  n.region AS region,
  n.size AS size,
  n.aiExperience AS aiExperience,
  n.confirmedOn AS confirmedOn
