-- What managers have changed of the promises of models. It is laid over a model whenever one is deployed, so neither a
-- restart nor a newer model takes it back.
CREATE TABLE changed_policy (
  process_key  VARCHAR(64)  NOT NULL,
  element      VARCHAR(100) NOT NULL,
  period       VARCHAR(40)  NOT NULL,
  calendar     VARCHAR(40)  NOT NULL,
  warn_percent INT          NOT NULL,
  escalate_to  VARCHAR(100) NOT NULL,
  pauses       BOOLEAN      NOT NULL,
  changed_by   VARCHAR(60)  NOT NULL,
  changed_at   DATETIME(3)  NOT NULL,
  reason       VARCHAR(500) NOT NULL,
  PRIMARY KEY (process_key, element)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
