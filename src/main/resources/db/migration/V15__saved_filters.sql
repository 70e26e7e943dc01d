-- Queues people come back to: only the address's query is kept, and it is read as carefully as an address.
CREATE TABLE saved_filter (
  id     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  owner  VARCHAR(60)  NOT NULL,
  name   VARCHAR(60)  NOT NULL,
  query  VARCHAR(1000) NOT NULL,
  pinned BOOLEAN      NOT NULL,
  role   VARCHAR(20)  NULL,
  UNIQUE KEY saved_filter_name (owner, name),
  KEY saved_filter_role (role)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Finished by me.
ALTER TABLE task_record ADD KEY task_record_completed (completed_by, completed_at);
