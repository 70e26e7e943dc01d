-- Where a case waits for somebody while its own clocks stand still; they go on when the last wait is over.
CREATE TABLE sla_wait (
  wait_id     VARCHAR(64) NOT NULL PRIMARY KEY,
  case_number VARCHAR(20) NOT NULL,
  waits_for   VARCHAR(20) NOT NULL,
  KEY sla_wait_case (case_number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
