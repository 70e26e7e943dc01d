-- How a completion can be undone, and until when; emptied when the time is over or it was done.
ALTER TABLE task_record
  ADD COLUMN undo_until DATETIME(3) NULL,
  ADD COLUMN undone_at  DATETIME(3) NULL,
  ADD COLUMN undo_memory LONGTEXT   NULL,
  ADD KEY task_record_undo (undo_until);
