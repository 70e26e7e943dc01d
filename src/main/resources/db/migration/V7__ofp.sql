-- One application of one person to the pair programme.
CREATE TABLE ofp_application (
  case_number    VARCHAR(20) NOT NULL PRIMARY KEY,
  person_id      VARCHAR(36) NOT NULL,
  side           VARCHAR(12) NOT NULL,
  status         VARCHAR(20) NOT NULL,
  applied_on     DATE        NOT NULL,
  fee_reduction  VARCHAR(12) NOT NULL DEFAULT 'none',
  registration_fee INT       NULL,
  missed_sessions INT        NOT NULL DEFAULT 0,
  declined_introductions INT NOT NULL DEFAULT 0,
  session_id     VARCHAR(36) NULL,
  interview_at   DATETIME(3) NULL,
  interview_place VARCHAR(200) NULL,
  waiting_since  DATE        NULL,
  priority       BOOLEAN     NOT NULL DEFAULT FALSE,
  version        BIGINT      NOT NULL DEFAULT 0,
  KEY ofp_application_waiting (status, side, waiting_since),
  KEY ofp_application_person (person_id),
  CONSTRAINT ofp_application_case FOREIGN KEY (case_number) REFERENCES case_file (number),
  CONSTRAINT ofp_application_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE ofp_information_session (
  id        VARCHAR(36)  NOT NULL PRIMARY KEY,
  starts_at DATETIME(3)  NOT NULL,
  ends_at   DATETIME(3)  NOT NULL,
  place     VARCHAR(200) NOT NULL,
  capacity  INT          NOT NULL,
  booked    INT          NOT NULL DEFAULT 0,
  version   BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY ofp_information_session_start (starts_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- An introduction of two people and the pair it may become.
CREATE TABLE ofp_pair (
  case_number      VARCHAR(20) NOT NULL PRIMARY KEY,
  participant_application VARCHAR(20) NOT NULL,
  volunteer_application   VARCHAR(20) NOT NULL,
  participant_id   VARCHAR(36) NOT NULL,
  volunteer_id     VARCHAR(36) NOT NULL,
  status           VARCHAR(20) NOT NULL,
  outcome          VARCHAR(40) NULL,
  introduced_at    DATETIME(3) NOT NULL,
  participant_answer VARCHAR(10) NULL,
  volunteer_answer VARCHAR(10) NULL,
  first_meeting_at DATETIME(3) NULL,
  first_meeting_place VARCHAR(200) NULL,
  established_at   DATETIME(3) NULL,
  planned_end_at   DATETIME(3) NULL,
  paused_at        DATETIME(3) NULL,
  ended_at         DATETIME(3) NULL,
  score            INT         NULL,
  introduced_by    VARCHAR(60) NOT NULL,
  participant_fee  INT         NULL,
  volunteer_fee    INT         NULL,
  mid_reviewed_at  DATETIME(3) NULL,
  version          BIGINT      NOT NULL DEFAULT 0,
  KEY ofp_pair_people (participant_id, volunteer_id),
  KEY ofp_pair_status (status),
  CONSTRAINT ofp_pair_case FOREIGN KEY (case_number) REFERENCES case_file (number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A person is held by at most one introduction or pair at a time; the key says so.
CREATE TABLE ofp_hold (
  person_id   VARCHAR(36) NOT NULL PRIMARY KEY,
  pair_number VARCHAR(20) NOT NULL,
  held_at     DATETIME(3) NOT NULL,
  KEY ofp_hold_pair (pair_number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE ofp_check_in (
  id           VARCHAR(36) NOT NULL PRIMARY KEY,
  pair_number  VARCHAR(20) NOT NULL,
  side         VARCHAR(12) NOT NULL,
  milestone    INT         NOT NULL,
  sent_at      DATETIME(3) NOT NULL,
  reminded_at  DATETIME(3) NULL,
  silent_at    DATETIME(3) NULL,
  at_risk_at   DATETIME(3) NULL,
  answered_at  DATETIME(3) NULL,
  meetings     VARCHAR(10) NULL,
  mood         VARCHAR(10) NULL,
  message      TEXT        NULL,
  help_asked   BOOLEAN     NOT NULL DEFAULT FALSE,
  version      BIGINT      NOT NULL DEFAULT 0,
  UNIQUE KEY ofp_check_in_milestone (pair_number, side, milestone),
  CONSTRAINT ofp_check_in_pair FOREIGN KEY (pair_number) REFERENCES ofp_pair (case_number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row for each accepted file, so that the same file is never taken twice.
CREATE TABLE ofp_import (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  file_hash   CHAR(64)     NOT NULL,
  row_count   INT          NOT NULL,
  imported_by VARCHAR(60)  NOT NULL,
  imported_at DATETIME(3)  NOT NULL,
  UNIQUE KEY ofp_import_file (file_hash)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
