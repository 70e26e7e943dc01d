-- The weekly meeting at which pairs are decided; at most one is running. Its weights are those everybody sees.
CREATE TABLE matching_meeting (
  id          VARCHAR(36) NOT NULL PRIMARY KEY,
  held_on     DATE        NOT NULL,
  opened_at   DATETIME(3) NOT NULL,
  opened_by   VARCHAR(60) NOT NULL,
  closed_at   DATETIME(3) NULL,
  closed_by   VARCHAR(60) NULL,
  distance    INT         NOT NULL,
  time        INT         NOT NULL,
  language    INT         NOT NULL,
  goals       INT         NOT NULL,
  family      INT         NOT NULL,
  interests   INT         NOT NULL,
  waiting     INT         NOT NULL,
  waiting_full_days INT   NOT NULL,
  -- What lay on the table when it closed.
  participants_waiting INT NULL,
  volunteers_waiting   INT NULL,
  total        INT        NULL,
  greedy_total INT        NULL,
  note         TEXT       NULL,
  -- Grows with everything that happens, so that others can see that something did.
  revision    BIGINT      NOT NULL DEFAULT 0,
  running     TINYINT     GENERATED ALWAYS AS (IF(closed_at IS NULL, 1, NULL)) VIRTUAL,
  UNIQUE KEY matching_meeting_running (running),
  KEY matching_meeting_held_on (held_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
