INSERT INTO person (
    id, position, name, title, side, role
)
VALUES (
    :id, :position, :name, :title, :side, :role
)
ON CONFLICT (id) DO UPDATE SET
    position = excluded.position,
    name = excluded.name,
    title = excluded.title,
    side = excluded.side,
    role = excluded.role
