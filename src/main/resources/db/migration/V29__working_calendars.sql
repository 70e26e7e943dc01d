-- The hours in which promises can be kept, as managers change them; at first as domain.md §2 proposes them.
-- A row with an account holds that person's own hours. Days of the week as ISO 8601 counts them, 1 is Monday.
CREATE TABLE working_calendar (
  name            VARCHAR(61)  NOT NULL PRIMARY KEY,
  account         VARCHAR(60)  NULL,
  title           VARCHAR(60)  NOT NULL,
  title_en        VARCHAR(60)  NOT NULL,
  always_open     BOOLEAN      NOT NULL DEFAULT FALSE,
  holidays_closed BOOLEAN      NOT NULL,
  year_end_closed BOOLEAN      NOT NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY working_calendar_account (account)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE open_hours (
  calendar VARCHAR(61) NOT NULL,
  weekday  TINYINT     NOT NULL,
  opens    TIME        NOT NULL,
  closes   TIME        NOT NULL,
  PRIMARY KEY (calendar, weekday, opens),
  CONSTRAINT open_hours_calendar FOREIGN KEY (calendar) REFERENCES working_calendar (name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE closed_day (
  calendar VARCHAR(61)  NOT NULL,
  day      DATE         NOT NULL,
  reason   VARCHAR(100) NOT NULL,
  PRIMARY KEY (calendar, day),
  CONSTRAINT closed_day_calendar FOREIGN KEY (calendar) REFERENCES working_calendar (name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO working_calendar (name, title, title_en, always_open, holidays_closed, year_end_closed) VALUES
  ('OFFICE', '事務局の営業日', 'Office days', FALSE, TRUE, TRUE),
  ('SPOT', 'スポット支援の営業日', 'Spot help days', FALSE, TRUE, TRUE),
  ('CRISIS', '緊急（24時間）', 'Crisis (around the clock)', TRUE, FALSE, FALSE),
  ('CALENDAR', '暦日', 'Calendar days', TRUE, FALSE, FALSE);

INSERT INTO open_hours (calendar, weekday, opens, closes) VALUES
  ('OFFICE', 1, '10:00', '17:00'), ('OFFICE', 2, '10:00', '17:00'), ('OFFICE', 3, '10:00', '17:00'),
  ('OFFICE', 4, '10:00', '17:00'), ('OFFICE', 5, '10:00', '17:00'),
  ('SPOT', 1, '08:30', '18:00'), ('SPOT', 2, '08:30', '18:00'), ('SPOT', 3, '08:30', '18:00'),
  ('SPOT', 4, '08:30', '18:00'), ('SPOT', 5, '08:30', '18:00'), ('SPOT', 6, '08:30', '18:00');
