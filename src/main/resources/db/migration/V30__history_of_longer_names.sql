-- What is changed may be called by the name of an account.
ALTER TABLE field_change MODIFY subject_id VARCHAR(80) NOT NULL;
