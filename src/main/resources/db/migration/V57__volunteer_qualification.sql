-- What a volunteer may do beside being a neighbour: asked for and decided.
CREATE TABLE volunteer_qualification (
  person_id    VARCHAR(36) NOT NULL,
  kind         VARCHAR(20) NOT NULL,
  state        VARCHAR(12) NOT NULL,
  requested_at DATETIME(3) NOT NULL,
  decided_at   DATETIME(3) NULL,
  decided_by   VARCHAR(60) NULL,
  version      BIGINT      NOT NULL DEFAULT 0,
  PRIMARY KEY (person_id, kind),
  KEY volunteer_qualification_state (kind, state),
  CONSTRAINT volunteer_qualification_person FOREIGN KEY (person_id) REFERENCES volunteer_standing (person_id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
