-- Links that let a program read one thing of an account, such as its calendar. Only a keyed hash is kept.
CREATE TABLE account_link (
  account_id   VARCHAR(36) NOT NULL,
  purpose      VARCHAR(30) NOT NULL,
  hash         CHAR(64)    NOT NULL,
  created_at   DATETIME(3) NOT NULL,
  last_used_at DATETIME(3) NULL,
  PRIMARY KEY (account_id, purpose),
  UNIQUE KEY account_link_hash (hash),
  CONSTRAINT account_link_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
