-- Whose work went to whom and why, for the one who gets it to read; the note itself is in each case as well.
CREATE TABLE hand_over (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  by_account   VARCHAR(60)   NOT NULL,
  from_account VARCHAR(60)   NOT NULL,
  to_account   VARCHAR(60)   NOT NULL,
  note         VARCHAR(1000) NULL,
  task_count   INT           NOT NULL,
  at           DATETIME(3)   NOT NULL,
  read_at      DATETIME(3)   NULL,
  KEY hand_over_receiver (to_account, read_at, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
