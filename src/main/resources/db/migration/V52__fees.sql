-- Every fee somebody was asked for, and what became of it. Its number, with a check digit, is what payers write.
CREATE TABLE ofp_fee (
  number      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_number VARCHAR(20) NOT NULL,
  person_id   VARCHAR(36) NOT NULL,
  kind        VARCHAR(12) NOT NULL,
  amount      INT         NOT NULL,
  asked_at    DATETIME(3) NOT NULL,
  settlement  VARCHAR(10) NULL,
  settled_on  DATE        NULL,
  settled_by  VARCHAR(60) NULL,
  settled_at  DATETIME(3) NULL,
  bank_line   CHAR(64)    NULL,
  UNIQUE KEY ofp_fee_case (case_number, person_id),
  UNIQUE KEY ofp_fee_bank_line (bank_line),
  KEY ofp_fee_open (settlement),
  CONSTRAINT ofp_fee_case_file FOREIGN KEY (case_number) REFERENCES case_file (number),
  CONSTRAINT ofp_fee_person FOREIGN KEY (person_id) REFERENCES person (id)
) AUTO_INCREMENT = 10001 DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Those who are asked already.
INSERT INTO ofp_fee (case_number, person_id, kind, amount, asked_at)
SELECT a.case_number, a.person_id, 'registration', a.registration_fee, utc_timestamp(3)
FROM ofp_application a WHERE a.status = 'FEE' AND a.registration_fee > 0;

INSERT INTO ofp_fee (case_number, person_id, kind, amount, asked_at)
SELECT p.case_number, p.participant_id, 'membership', p.participant_fee, utc_timestamp(3)
FROM ofp_pair p JOIN inbox_item i ON i.case_number = p.case_number AND i.step = 'Task_RecordMembershipFees'
WHERE p.participant_fee > 0
UNION
SELECT p.case_number, p.volunteer_id, 'membership', p.volunteer_fee, utc_timestamp(3)
FROM ofp_pair p JOIN inbox_item i ON i.case_number = p.case_number AND i.step = 'Task_RecordMembershipFees'
WHERE p.volunteer_fee > 0;
