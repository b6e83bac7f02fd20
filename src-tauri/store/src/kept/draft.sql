INSERT INTO draft (target, text, at)
VALUES (:target, :text, :at)
ON CONFLICT (target) DO UPDATE SET
    text = excluded.text,
    at = excluded.at
