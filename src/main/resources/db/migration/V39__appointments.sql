-- Appointments of cases as calendars know them: the id makes the UID, what is sent about a change raises the sequence.
CREATE TABLE appointment (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  case_number VARCHAR(20)  NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  starts_at   DATETIME(3)  NOT NULL,
  ends_at     DATETIME(3)  NOT NULL,
  place       VARCHAR(300) NOT NULL,
  host        VARCHAR(60)  NULL,
  status      VARCHAR(12)  NOT NULL,
  sequence    INT          NOT NULL DEFAULT 0,
  changed_at  DATETIME(3)  NOT NULL,
  version     BIGINT       NOT NULL DEFAULT 0,
  KEY appointment_case (case_number, kind),
  KEY appointment_host (host, starts_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE appointment_guest (
  appointment_id VARCHAR(36) NOT NULL,
  person_id      VARCHAR(36) NOT NULL,
  PRIMARY KEY (appointment_id, person_id),
  CONSTRAINT appointment_guest_of FOREIGN KEY (appointment_id) REFERENCES appointment (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What guests said to which version of it; one line each time, nothing is overwritten.
CREATE TABLE appointment_answer (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  appointment_id VARCHAR(36)   NOT NULL,
  person_id      VARCHAR(36)   NOT NULL,
  sequence       INT           NOT NULL,
  coming         BOOLEAN       NOT NULL,
  times          VARCHAR(120)  NULL,
  words          VARCHAR(2000) NULL,
  answered_at    DATETIME(3)   NOT NULL,
  KEY appointment_answer_of (appointment_id, id),
  CONSTRAINT appointment_answer_to FOREIGN KEY (appointment_id) REFERENCES appointment (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
