-- Whose task it was, so that only those who could have done it are told who did.
ALTER TABLE task_record ADD COLUMN candidate_role VARCHAR(20) NULL AFTER name_en;
