-- Who has, waits for, or had a place in an information session, and what became of it.
CREATE TABLE ofp_session_place (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id  VARCHAR(36) NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  state       VARCHAR(10) NOT NULL,
  since       DATETIME(3) NOT NULL,
  version     BIGINT      NOT NULL DEFAULT 0,
  UNIQUE KEY ofp_session_place_once (session_id, case_number),
  KEY ofp_session_place_case (case_number, state),
  CONSTRAINT ofp_session_place_session FOREIGN KEY (session_id) REFERENCES ofp_information_session (id) ON DELETE CASCADE,
  CONSTRAINT ofp_session_place_case FOREIGN KEY (case_number) REFERENCES ofp_application (case_number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Whoever has booked keeps the place; whoever has gone on from there was present.
INSERT INTO ofp_session_place (session_id, case_number, state, since)
SELECT s.id, a.case_number, IF(a.status = 'SESSION', 'BOOKED', 'ATTENDED'), UTC_TIMESTAMP(3)
FROM ofp_application a JOIN ofp_information_session s ON s.id = a.session_id;
