-- How each member of staff hears of what concerns them; nobody's row means the defaults.
CREATE TABLE reading_choice (
  account    VARCHAR(60) NOT NULL PRIMARY KEY,
  quiet_from TIME        NOT NULL,
  quiet_to   TIME        NOT NULL,
  digest     BOOLEAN     NOT NULL,
  digest_at  TIME        NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE reading_way (
  account VARCHAR(60) NOT NULL,
  kind    VARCHAR(30) NOT NULL,
  way     VARCHAR(10) NOT NULL,
  PRIMARY KEY (account, kind)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

ALTER TABLE notice ADD COLUMN kind VARCHAR(30) NOT NULL DEFAULT 'MENTION' AFTER account;
