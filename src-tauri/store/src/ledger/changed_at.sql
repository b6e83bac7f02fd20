SELECT at
FROM journal
WHERE target = ?1 OR (target > ?1 || '/' AND target < ?1 || '0')
ORDER BY sequence DESC
LIMIT 1
