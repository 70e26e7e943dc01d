-- Searching by the beginning of a word walks one index, however many tasks there are. Written by SearchWords.
CREATE TABLE inbox_word (
  word   VARCHAR(60) NOT NULL,
  number BIGINT      NOT NULL,
  PRIMARY KEY (word, number),
  KEY inbox_word_number (number, word),
  CONSTRAINT inbox_word_item FOREIGN KEY (number) REFERENCES inbox_item (number) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The few titles all tasks have, so that a title is searched here and not in every task.
CREATE TABLE inbox_step (
  number      INT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  process_key VARCHAR(64)  NOT NULL,
  step        VARCHAR(100) NOT NULL,
  name        VARCHAR(200) NOT NULL,
  name_en     VARCHAR(200) NOT NULL,
  UNIQUE KEY inbox_step_title (process_key, step, name, name_en)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO inbox_step (process_key, step, name, name_en)
  SELECT DISTINCT process_key, step, name, name_en FROM inbox_item;

-- case_count: what people say on the phone, 412 of OFP-2026-00412.
ALTER TABLE inbox_item
  ADD COLUMN step_number INT NOT NULL DEFAULT 0,
  ADD COLUMN case_count  INT AS (CAST(SUBSTRING_INDEX(case_number, '-', -1) AS UNSIGNED)) PERSISTENT;

UPDATE inbox_item i JOIN inbox_step s
    ON s.process_key = i.process_key AND s.step = i.step AND s.name = i.name AND s.name_en = i.name_en
  SET i.step_number = s.number;

ALTER TABLE inbox_item
  ALTER COLUMN step_number DROP DEFAULT,
  DROP COLUMN search_text;
