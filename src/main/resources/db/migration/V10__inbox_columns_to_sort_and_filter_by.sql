-- queue: whose working queue a task is in, '@account' once claimed, '#role' before; one equality an index can start with.
-- languages: ',vi,en,' of the people of the case. person_reading: how the names are sorted (gojuon).
-- warn_at: from when on the deadline is at risk. wake_at: laid aside until then; asleep_until: but never past its deadline.
-- stands_in_for: whose substitute has it. bulk: may be completed for many at once. restricted: only for people named on the case.
ALTER TABLE inbox_item
  ADD COLUMN priority       INT          NOT NULL DEFAULT 50,
  ADD COLUMN languages      VARCHAR(100) NOT NULL DEFAULT '',
  ADD COLUMN person_reading VARCHAR(210) NOT NULL DEFAULT '',
  ADD COLUMN warn_at        DATETIME(3)  NULL,
  ADD COLUMN wake_at        DATETIME(3)  NULL,
  ADD COLUMN stands_in_for  VARCHAR(60)  NULL,
  ADD COLUMN bulk           BOOLEAN      NOT NULL DEFAULT FALSE,
  ADD COLUMN restricted     BOOLEAN      NOT NULL DEFAULT FALSE,
  ADD COLUMN queue          VARCHAR(61)  AS (CASE WHEN assignee IS NULL THEN CONCAT('#', candidate_role) ELSE CONCAT('@', assignee) END) PERSISTENT,
  ADD COLUMN asleep_until   DATETIME(3)  AS (LEAST(wake_at, due_at)) PERSISTENT;

-- What SQL can know of the rows there are; the repair command completes the languages and folds the readings.
UPDATE inbox_item SET person_reading = COALESCE(person_second, person_name);
UPDATE inbox_item
  SET warn_at = created_at + INTERVAL TIMESTAMPDIFF(MICROSECOND, created_at, due_at) * 0.8 MICROSECOND
  WHERE has_deadline;
