-- Processes that wait for somebody outside, written in the engine's transaction beside the open tasks.
-- wait_id: the engine's activity instance. until_at: when the process goes on without an answer.
CREATE TABLE inbox_wait (
  wait_id       VARCHAR(200) NOT NULL PRIMARY KEY,
  case_number   VARCHAR(20)  NOT NULL,
  programme     VARCHAR(20)  NOT NULL,
  process_key   VARCHAR(64)  NOT NULL,
  step          VARCHAR(100) NOT NULL,
  name          VARCHAR(200) NOT NULL,
  name_en       VARCHAR(200) NOT NULL,
  waits_for     VARCHAR(20)  NOT NULL,
  person_name   VARCHAR(210) NOT NULL,
  person_second VARCHAR(210) NULL,
  since         DATETIME(3)  NOT NULL,
  until_at      DATETIME(3)  NULL,
  restricted    BOOLEAN      NOT NULL,
  KEY inbox_wait_since (restricted, since, wait_id),
  KEY inbox_wait_case (case_number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
