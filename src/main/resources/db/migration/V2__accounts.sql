-- Who may sign in, with which roles, and the tokens of programs acting for them.
CREATE TABLE account (
  id            VARCHAR(36)  NOT NULL PRIMARY KEY,
  name          VARCHAR(60)  NOT NULL,
  display_name  VARCHAR(100) NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  language      VARCHAR(12)  NOT NULL DEFAULT 'ja',
  enabled       BOOLEAN      NOT NULL DEFAULT TRUE,
  demo          BOOLEAN      NOT NULL DEFAULT FALSE,
  failed_attempts INT        NOT NULL DEFAULT 0,
  locked_until  DATETIME(3)  NULL,
  created_at    DATETIME(3)  NOT NULL,
  version       BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY account_name (name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE account_role (
  account_id VARCHAR(36) NOT NULL,
  role       VARCHAR(20) NOT NULL,
  PRIMARY KEY (account_id, role),
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE api_token (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  account_id   VARCHAR(36)  NOT NULL,
  label        VARCHAR(100) NOT NULL,
  hash         CHAR(64)     NOT NULL,
  created_at   DATETIME(3)  NOT NULL,
  last_used_at DATETIME(3)  NULL,
  revoked_at   DATETIME(3)  NULL,
  UNIQUE KEY api_token_hash (hash),
  CONSTRAINT api_token_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Private links: the holder may do one thing without an account. Only a keyed hash is kept.
CREATE TABLE private_link (
  hash       CHAR(64)    NOT NULL PRIMARY KEY,
  purpose    VARCHAR(30) NOT NULL,
  subject    VARCHAR(80) NOT NULL,
  person_id  VARCHAR(36) NOT NULL,
  created_at DATETIME(3) NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  KEY private_link_subject (purpose, subject)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
