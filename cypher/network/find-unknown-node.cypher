// A node of the network whose labels do not say what it is, if there is any.
MATCH (n:NetworkNode)
WHERE NOT (n:Organisation OR n:Need OR n:ProjectIdea OR n:Offer OR n:Theme)
RETURN n.id AS id, labels(n) AS labels
LIMIT 1
