CREATE TABLE person_next (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    side TEXT NOT NULL,
    role TEXT NOT NULL,
    colour TEXT NOT NULL
) STRICT;
INSERT INTO person_next (id, position, name, title, side, role, colour)
SELECT id, position, name, title, side, role, 'none' FROM person;
DROP TABLE person;
ALTER TABLE person_next RENAME TO person;
