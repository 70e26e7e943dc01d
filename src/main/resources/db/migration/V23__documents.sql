-- Documents of a case; the content stands in the same database (decision 0008).
CREATE TABLE document (
  id             VARCHAR(36)  NOT NULL PRIMARY KEY,
  case_number    VARCHAR(20)  NOT NULL,
  source         VARCHAR(10)  NOT NULL,
  everybody      BOOLEAN      NOT NULL,
  created_by     VARCHAR(60)  NOT NULL,
  created_at     DATETIME(3)  NOT NULL,
  removed_at     DATETIME(3)  NULL,
  removed_by     VARCHAR(60)  NULL,
  removed_reason VARCHAR(500) NULL,
  KEY document_case (case_number, created_at),
  CONSTRAINT document_case FOREIGN KEY (case_number) REFERENCES case_file (number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE document_role (
  document_id VARCHAR(36) NOT NULL,
  role        VARCHAR(20) NOT NULL,
  PRIMARY KEY (document_id, role),
  CONSTRAINT document_role_document FOREIGN KEY (document_id) REFERENCES document (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE document_version (
  document_id VARCHAR(36)  NOT NULL,
  number      INT          NOT NULL,
  name        VARCHAR(200) NOT NULL,
  type        VARCHAR(20)  NOT NULL,
  size        INT          NOT NULL,
  sha256      CHAR(64)     NOT NULL,
  content     LONGBLOB     NULL,
  uploaded_by VARCHAR(60)  NOT NULL,
  uploaded_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (document_id, number),
  CONSTRAINT document_version_document FOREIGN KEY (document_id) REFERENCES document (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
