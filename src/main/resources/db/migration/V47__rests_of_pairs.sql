-- Every rest of a pair with its real beginning and end: what has been promised no longer follows from a setting.
CREATE TABLE ofp_rest (
  pair_number   VARCHAR(20) NOT NULL,
  sequence      INT         NOT NULL,
  began_at      DATETIME(3) NOT NULL,
  planned_until DATE        NOT NULL,
  ended_at      DATETIME(3) NULL,
  PRIMARY KEY (pair_number, sequence),
  CONSTRAINT ofp_rest_pair FOREIGN KEY (pair_number) REFERENCES ofp_pair (case_number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The history of the cases knows the rests there have been.
INSERT INTO ofp_rest (pair_number, sequence, began_at, planned_until, ended_at)
SELECT b.case_number,
       ROW_NUMBER() OVER (PARTITION BY b.case_number ORDER BY b.id) - 1,
       b.at,
       CAST(JSON_VALUE(b.arguments, '$[0]') AS DATE),
       (SELECT MIN(e.at) FROM timeline_entry e
        WHERE e.case_number = b.case_number AND e.text_key = 'ofp.timeline.resumed' AND e.id > b.id)
FROM timeline_entry b JOIN ofp_pair p ON p.case_number = b.case_number
WHERE b.text_key = 'ofp.timeline.paused';

ALTER TABLE ofp_pair DROP COLUMN paused_at;
