-- What managers have written in place of the texts that are shipped; no words at all mean: the shipped ones again.
CREATE TABLE message_text (
  template   VARCHAR(60)  NOT NULL,
  language   VARCHAR(12)  NOT NULL,
  version    INT          NOT NULL,
  subject    VARCHAR(200) NULL,
  body       TEXT         NULL,
  changed_by VARCHAR(60)  NOT NULL,
  at         DATETIME(3)  NOT NULL,
  PRIMARY KEY (template, language, version)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
