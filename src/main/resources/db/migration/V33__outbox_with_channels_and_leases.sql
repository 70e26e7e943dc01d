-- A message goes to a person or to an account, on a channel, with parts; who sends it now holds a lease, not a lock.
ALTER TABLE message
  MODIFY COLUMN case_number VARCHAR(20) NULL,
  MODIFY COLUMN person_id VARCHAR(36) NULL,
  MODIFY COLUMN address VARCHAR(254) NULL,
  ADD COLUMN account VARCHAR(60) NULL AFTER person_id,
  ADD COLUMN channel VARCHAR(20) NOT NULL DEFAULT 'mail' AFTER account,
  ADD COLUMN urgent BOOLEAN NOT NULL DEFAULT FALSE AFTER status,
  ADD COLUMN first_attempt_at DATETIME(3) NULL AFTER next_attempt_at,
  ADD COLUMN lease VARCHAR(36) NULL AFTER first_attempt_at,
  ADD COLUMN failure VARCHAR(30) NULL AFTER sent_at,
  ADD COLUMN failed_at DATETIME(3) NULL AFTER failure,
  ADD COLUMN reply VARCHAR(500) NULL AFTER failed_at,
  ADD COLUMN resent_as VARCHAR(36) NULL AFTER reply,
  ADD COLUMN settled_at DATETIME(3) NULL AFTER resent_as,
  DROP KEY message_status,
  ADD KEY message_due (channel, status, next_attempt_at),
  ADD KEY message_status (status, created_at);

CREATE TABLE message_part (
  message_id   VARCHAR(36)  NOT NULL,
  position     INT          NOT NULL,
  content_type VARCHAR(100) NOT NULL,
  method       VARCHAR(20)  NULL,
  file_name    VARCHAR(200) NOT NULL,
  content      MEDIUMBLOB   NOT NULL,
  PRIMARY KEY (message_id, position),
  CONSTRAINT message_part_message FOREIGN KEY (message_id) REFERENCES message (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
