-- What is changed may be a promise: it is called by a process and a step.
ALTER TABLE field_change MODIFY subject_id VARCHAR(170) NOT NULL;
