-- A case can be restricted to named people; every read of it is then recorded.
ALTER TABLE case_file ADD COLUMN restricted BOOLEAN NOT NULL DEFAULT FALSE AFTER outcome;

CREATE TABLE case_named (
  case_number VARCHAR(20) NOT NULL,
  account     VARCHAR(60) NOT NULL,
  PRIMARY KEY (case_number, account),
  KEY case_named_account (account),
  CONSTRAINT case_named_case FOREIGN KEY (case_number) REFERENCES case_file (number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE case_read (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_number VARCHAR(20) NOT NULL,
  account     VARCHAR(60) NOT NULL,
  at          DATETIME(3) NOT NULL,
  what        VARCHAR(20) NOT NULL,
  detail      VARCHAR(60) NULL,
  KEY case_read_case (case_number, id),
  CONSTRAINT case_read_case FOREIGN KEY (case_number) REFERENCES case_file (number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
