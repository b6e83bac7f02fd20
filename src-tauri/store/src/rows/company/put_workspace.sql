INSERT INTO workspace (
    id, lineage, sample
)
VALUES (
    :id, :lineage, :sample
)
ON CONFLICT (id) DO UPDATE SET
    lineage = excluded.lineage,
    sample = excluded.sample
