-- Each reader gets one digest a day, whichever node writes it.
CREATE TABLE digest (
  account VARCHAR(60) NOT NULL,
  day     DATE        NOT NULL,
  at      DATETIME(3) NOT NULL,
  PRIMARY KEY (account, day)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
