-- Who was at a matching meeting: those who had the board before them, corrected when it closes.
CREATE TABLE matching_attendance (
  meeting_id VARCHAR(36) NOT NULL,
  account    VARCHAR(60) NOT NULL,
  since      DATETIME(3) NOT NULL,
  PRIMARY KEY (meeting_id, account),
  CONSTRAINT matching_attendance_meeting FOREIGN KEY (meeting_id) REFERENCES matching_meeting (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
