-- Clocks that began by the old hours while these were changed are found by this for a few minutes.
ALTER TABLE working_calendar ADD COLUMN changed_at DATETIME(3) NULL, ADD KEY working_calendar_changed (changed_at);
