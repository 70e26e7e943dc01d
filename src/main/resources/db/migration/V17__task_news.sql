-- What happened to tasks a moment ago, so that a second node on this database can tell its readers; kept for an hour.
CREATE TABLE task_news (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  node     VARCHAR(36)  NOT NULL,
  task_id  VARCHAR(64)  NOT NULL,
  kind     VARCHAR(12)  NOT NULL,
  name     VARCHAR(200) NOT NULL,
  name_en  VARCHAR(200) NOT NULL,
  role     VARCHAR(20)  NULL,
  assignee VARCHAR(60)  NULL,
  actor    VARCHAR(60)  NULL,
  at       DATETIME(3)  NOT NULL,
  KEY task_news_at (at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
