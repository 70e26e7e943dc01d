-- Everything promised to somebody is a case.
CREATE TABLE case_number_count (
  prefix VARCHAR(5) NOT NULL,
  year   INT        NOT NULL,
  count  BIGINT     NOT NULL,
  PRIMARY KEY (prefix, year)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE case_file (
  number     VARCHAR(20) NOT NULL PRIMARY KEY,
  programme  VARCHAR(20) NOT NULL,
  kind       VARCHAR(30) NOT NULL,
  status     VARCHAR(40) NOT NULL,
  outcome    VARCHAR(60) NULL,
  opened_at  DATETIME(3) NOT NULL,
  closed_at  DATETIME(3) NULL,
  version    BIGINT      NOT NULL DEFAULT 0,
  KEY case_file_status (programme, kind, status, opened_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE case_person (
  case_number VARCHAR(20) NOT NULL,
  person_id   VARCHAR(36) NOT NULL,
  part        VARCHAR(20) NOT NULL,
  PRIMARY KEY (case_number, person_id),
  KEY case_person_person (person_id),
  CONSTRAINT case_person_case FOREIGN KEY (case_number) REFERENCES case_file (number),
  CONSTRAINT case_person_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE timeline_entry (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_number VARCHAR(20) NOT NULL,
  at          DATETIME(3) NOT NULL,
  kind        VARCHAR(20) NOT NULL,
  text_key    VARCHAR(80) NULL,
  arguments   TEXT        NULL,
  text        TEXT        NULL,
  actor       VARCHAR(60) NULL,
  KEY timeline_entry_case (case_number, at, id),
  CONSTRAINT timeline_entry_case FOREIGN KEY (case_number) REFERENCES case_file (number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
