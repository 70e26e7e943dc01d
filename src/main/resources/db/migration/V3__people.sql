-- The people the organisation serves and works with.
CREATE TABLE person (
  id                VARCHAR(36)  NOT NULL PRIMARY KEY,
  name_written      VARCHAR(100) NOT NULL,
  name_reading      VARCHAR(100) NULL,
  name_latin        VARCHAR(100) NULL,
  search_text       VARCHAR(400) NOT NULL,
  email             VARCHAR(254) NOT NULL,
  language          VARCHAR(12)  NOT NULL,
  ward              VARCHAR(20)  NOT NULL,
  birth_date        DATE         NOT NULL,
  gender            VARCHAR(10)  NULL,
  gender_preference VARCHAR(10)  NOT NULL DEFAULT 'ANY',
  japanese_level    VARCHAR(10)  NULL,
  online_accepted   BOOLEAN      NOT NULL DEFAULT FALSE,
  wishes            TEXT         NULL,
  message           TEXT         NULL,
  considerations    TEXT         NULL,
  created_at        DATETIME(3)  NOT NULL,
  version           BIGINT       NOT NULL DEFAULT 0,
  KEY person_email (email),
  KEY person_search (search_text)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE person_language (
  person_id VARCHAR(36) NOT NULL,
  code      VARCHAR(12) NOT NULL,
  level     VARCHAR(10) NOT NULL,
  PRIMARY KEY (person_id, code),
  CONSTRAINT person_language_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE person_window (
  person_id VARCHAR(36) NOT NULL,
  day       VARCHAR(10) NOT NULL,
  from_time CHAR(5)     NOT NULL,
  to_time   CHAR(5)     NOT NULL,
  PRIMARY KEY (person_id, day, from_time),
  CONSTRAINT person_window_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE person_interest (
  person_id VARCHAR(36) NOT NULL,
  interest  VARCHAR(60) NOT NULL,
  PRIMARY KEY (person_id, interest),
  CONSTRAINT person_interest_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE consent (
  id           VARCHAR(36) NOT NULL PRIMARY KEY,
  person_id    VARCHAR(36) NOT NULL,
  kind         VARCHAR(30) NOT NULL,
  text_version VARCHAR(20) NOT NULL,
  given_at     DATETIME(3) NOT NULL,
  withdrawn_at DATETIME(3) NULL,
  KEY consent_person (person_id),
  CONSTRAINT consent_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What was seen, by whom and when; never a number and never a picture of the document.
CREATE TABLE identity_check (
  id         VARCHAR(36)  NOT NULL PRIMARY KEY,
  person_id  VARCHAR(36)  NOT NULL,
  document   VARCHAR(30)  NOT NULL,
  confirmed  BOOLEAN      NOT NULL,
  note       VARCHAR(200) NULL,
  checked_by VARCHAR(60)  NOT NULL,
  checked_at DATETIME(3)  NOT NULL,
  KEY identity_check_person (person_id),
  CONSTRAINT identity_check_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
