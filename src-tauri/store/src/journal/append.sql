INSERT INTO journal (sequence, kind, name, target, side, at, cites, adopted, images, previous, hash)
VALUES (:sequence, :kind, :name, :target, :side, :at, :cites, :adopted, :images, :previous, :hash)
