-- Every index of the inbox carries the primary key along, so a short one keeps a million rows light.
ALTER TABLE inbox_item
  DROP PRIMARY KEY,
  ADD COLUMN number BIGINT NOT NULL AUTO_INCREMENT FIRST,
  ADD PRIMARY KEY (number),
  ADD UNIQUE KEY inbox_item_task (task_id);
