-- A task whose clock stands still says so in the inbox: since when, and for whom it waits.
ALTER TABLE inbox_item
  ADD COLUMN paused_at  DATETIME(3) NULL AFTER stands_in_for,
  ADD COLUMN paused_for VARCHAR(20) NULL AFTER paused_at;
