-- Read model of all open user tasks, written in the engine's transaction.
CREATE TABLE inbox_item (
  task_id       VARCHAR(64)  NOT NULL PRIMARY KEY,
  case_number   VARCHAR(20)  NOT NULL,
  programme     VARCHAR(20)  NOT NULL,
  process_key   VARCHAR(64)  NOT NULL,
  step          VARCHAR(100) NOT NULL,
  name          VARCHAR(200) NOT NULL,
  name_en       VARCHAR(200) NOT NULL,
  candidate_role VARCHAR(20) NULL,
  assignee      VARCHAR(60)  NULL,
  person_name   VARCHAR(210) NOT NULL,
  person_second VARCHAR(210) NULL,
  ward          VARCHAR(20)  NULL,
  search_text   VARCHAR(900) NOT NULL,
  created_at    DATETIME(3)  NOT NULL,
  due_at        DATETIME(3)  NOT NULL,
  has_deadline  BOOLEAN      NOT NULL,
  KEY inbox_item_role_due (candidate_role, due_at, task_id),
  KEY inbox_item_assignee_due (assignee, due_at, task_id),
  KEY inbox_item_case (case_number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What was written into a form when a task was completed, by whom; kept with the case.
CREATE TABLE task_record (
  task_id      VARCHAR(64)  NOT NULL PRIMARY KEY,
  case_number  VARCHAR(20)  NOT NULL,
  step         VARCHAR(100) NOT NULL,
  name         VARCHAR(200) NOT NULL,
  name_en      VARCHAR(200) NOT NULL,
  form_version VARCHAR(200) NULL,
  answers      LONGTEXT     NOT NULL,
  completed_by VARCHAR(60)  NOT NULL,
  completed_at DATETIME(3)  NOT NULL,
  KEY task_record_case (case_number, completed_at),
  CONSTRAINT task_record_case FOREIGN KEY (case_number) REFERENCES case_file (number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
