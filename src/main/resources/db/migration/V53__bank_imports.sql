-- Which files of the bank were read and booked from, by whom.
CREATE TABLE ofp_bank_import (
  id          VARCHAR(36) NOT NULL PRIMARY KEY,
  file_hash   CHAR(64)    NOT NULL,
  booked      INT         NOT NULL,
  left_open   INT         NOT NULL,
  imported_by VARCHAR(60) NOT NULL,
  imported_at DATETIME(3) NOT NULL,
  KEY ofp_bank_import_file (file_hash)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
