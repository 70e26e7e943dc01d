-- Information sessions are made by staff too: in a language, online or at a place, open or not, and several at a time.
ALTER TABLE ofp_information_session
  ADD COLUMN language    VARCHAR(8)  NOT NULL DEFAULT 'BOTH' AFTER place,
  ADD COLUMN online      BOOLEAN     NOT NULL DEFAULT TRUE AFTER language,
  ADD COLUMN status      VARCHAR(12) NOT NULL DEFAULT 'OPEN' AFTER booked,
  ADD COLUMN planned_for DATETIME(3) NULL AFTER status,
  ADD COLUMN changed_by  VARCHAR(60) NULL AFTER planned_for,
  DROP KEY ofp_information_session_start,
  ADD KEY ofp_information_session_start (starts_at),
  ADD UNIQUE KEY ofp_information_session_planned (planned_for),
  ADD CONSTRAINT ofp_information_session_places CHECK (booked BETWEEN 0 AND capacity);

-- Those there are were all planned by the weekly rule, which must not plan them again.
UPDATE ofp_information_session SET planned_for = starts_at;
