-- Who changed what, from what to what. Values are as the product keeps them: codes, dates, what somebody wrote.
CREATE TABLE field_change (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  subject      VARCHAR(20)  NOT NULL,
  subject_id   VARCHAR(40)  NOT NULL,
  field        VARCHAR(60)  NOT NULL,
  before_value TEXT         NULL,
  after_value  TEXT         NULL,
  changed_by   VARCHAR(60)  NULL,
  at           DATETIME(3)  NOT NULL,
  KEY field_change_subject (subject, subject_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
