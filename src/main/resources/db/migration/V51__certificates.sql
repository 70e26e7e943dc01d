-- The certificate each person of a completed pair has been given, once.
CREATE TABLE ofp_certificate (
  pair_number VARCHAR(20) NOT NULL,
  person_id   VARCHAR(36) NOT NULL,
  document_id VARCHAR(36) NOT NULL,
  issued_at   DATETIME(3) NOT NULL,
  PRIMARY KEY (pair_number, person_id),
  CONSTRAINT ofp_certificate_pair FOREIGN KEY (pair_number) REFERENCES ofp_pair (case_number),
  CONSTRAINT ofp_certificate_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ofp_certificate_document FOREIGN KEY (document_id) REFERENCES document (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
