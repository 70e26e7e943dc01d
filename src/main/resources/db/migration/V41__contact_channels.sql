-- Where a person reads what we write, if not their mail.
CREATE TABLE person_contact (
  person_id VARCHAR(36) NOT NULL PRIMARY KEY,
  preferred VARCHAR(10) NOT NULL,
  line_id   VARCHAR(40) NULL,
  phone     VARCHAR(20) NULL,
  CONSTRAINT person_contact_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
