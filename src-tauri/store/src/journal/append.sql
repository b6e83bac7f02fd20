INSERT INTO journal (sequence, kind, name, target, side, at, cites, images, previous, hash)
VALUES (:sequence, :kind, :name, :target, :side, :at, :cites, :images, :previous, :hash)
