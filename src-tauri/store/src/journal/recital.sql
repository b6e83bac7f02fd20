SELECT sequence, kind, name, target, side, at, cites, adopted, images, previous, hash
FROM journal
ORDER BY sequence
