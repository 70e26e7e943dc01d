-- Who is away when, and who stands in. A day of an account belongs to one absence; the key says so.
CREATE TABLE absence (
  id             VARCHAR(36)  NOT NULL PRIMARY KEY,
  account        VARCHAR(60)  NOT NULL,
  from_day       DATE         NOT NULL,
  to_day         DATE         NOT NULL,
  substitute     VARCHAR(60)  NOT NULL,
  note           VARCHAR(500) NULL,
  hand_over      BOOLEAN      NOT NULL,
  handed_over_at DATETIME(3)  NULL,
  entered_by     VARCHAR(60)  NOT NULL,
  created_at     DATETIME(3)  NOT NULL,
  KEY absence_account (account, to_day),
  KEY absence_days (to_day, from_day)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE absence_day (
  account    VARCHAR(60) NOT NULL,
  day        DATE        NOT NULL,
  absence_id VARCHAR(36) NOT NULL,
  PRIMARY KEY (account, day),
  KEY absence_day_absence (absence_id),
  CONSTRAINT absence_day_absence FOREIGN KEY (absence_id) REFERENCES absence (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
