-- What a member of staff should hear of; the sentence is made when it is read, in the reader's language.
CREATE TABLE notice (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account     VARCHAR(60)  NOT NULL,
  at          DATETIME(3)  NOT NULL,
  text_key    VARCHAR(80)  NOT NULL,
  arguments   TEXT         NOT NULL,
  case_number VARCHAR(20)  NULL,
  link        VARCHAR(200) NOT NULL,
  read_at     DATETIME(3)  NULL,
  KEY notice_account (account, id),
  KEY notice_unread (account, read_at),
  KEY notice_case (case_number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
