-- A change of hours whose clocks are being moved, a slice of them in each transaction. Whoever comes next goes on behind
-- the last one; what is done is deleted.
CREATE TABLE calendar_move (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  calendar   VARCHAR(61) NOT NULL,
  account    VARCHAR(60) NULL,
  done_by    VARCHAR(60) NOT NULL,
  last_clock BIGINT      NOT NULL DEFAULT 0,
  looked     INT         NOT NULL DEFAULT 0,
  moved      INT         NOT NULL DEFAULT 0,
  total      INT         NOT NULL,
  touched_at DATETIME(3) NOT NULL,
  KEY calendar_move_touched (touched_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
