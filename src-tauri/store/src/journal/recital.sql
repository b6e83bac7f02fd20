SELECT sequence, kind, name, target, side, at, cites, images, previous, hash
FROM journal
ORDER BY sequence
