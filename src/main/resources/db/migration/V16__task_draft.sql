-- What somebody has typed into a task's form and not completed yet; read by nobody else.
CREATE TABLE task_draft (
  task_id      VARCHAR(64)  NOT NULL,
  account      VARCHAR(60)  NOT NULL,
  case_number  VARCHAR(20)  NOT NULL,
  form_version VARCHAR(200) NULL,
  answers      LONGTEXT     NOT NULL,
  revision     INT          NOT NULL DEFAULT 1,
  saved_at     DATETIME(3)  NOT NULL,
  PRIMARY KEY (task_id, account),
  KEY task_draft_saved (saved_at),
  CONSTRAINT task_draft_case FOREIGN KEY (case_number) REFERENCES case_file (number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
