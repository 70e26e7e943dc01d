-- Messages are written with the change they tell of and sent after it.
CREATE TABLE message (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  case_number  VARCHAR(20)  NOT NULL,
  person_id    VARCHAR(36)  NOT NULL,
  template     VARCHAR(60)  NOT NULL,
  language     VARCHAR(12)  NOT NULL,
  address      VARCHAR(254) NOT NULL,
  subject      VARCHAR(300) NOT NULL,
  body         TEXT         NOT NULL,
  status       VARCHAR(12)  NOT NULL,
  attempts     INT          NOT NULL DEFAULT 0,
  next_attempt_at DATETIME(3) NULL,
  created_at   DATETIME(3)  NOT NULL,
  sent_at      DATETIME(3)  NULL,
  KEY message_status (status, next_attempt_at),
  KEY message_case (case_number, created_at),
  KEY message_created (created_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
