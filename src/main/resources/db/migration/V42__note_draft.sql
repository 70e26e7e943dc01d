-- A note of a case that somebody has begun and not added yet; read by nobody else.
CREATE TABLE note_draft (
  case_number VARCHAR(20) NOT NULL,
  account     VARCHAR(60) NOT NULL,
  text        TEXT        NOT NULL,
  revision    INT         NOT NULL DEFAULT 1,
  saved_at    DATETIME(3) NOT NULL,
  PRIMARY KEY (case_number, account),
  KEY note_draft_saved (saved_at),
  CONSTRAINT note_draft_case FOREIGN KEY (case_number) REFERENCES case_file (number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
