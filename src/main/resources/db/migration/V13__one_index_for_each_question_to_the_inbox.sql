-- Each queue in each order is one index walked from its beginning: whose it is, then what it is sorted or narrowed by, then
-- by when. asleep_until comes last, so that what is laid aside is passed over without reading the row.
-- inbox_queue_…: mine and my groups'. inbox_role_…: all I may see, whoever has claimed it.
ALTER TABLE inbox_item
  DROP KEY inbox_item_role_due,
  DROP KEY inbox_item_assignee_due,
  ADD KEY inbox_case_count (case_count),
  ADD KEY inbox_queue_due (queue, restricted, due_at, number, asleep_until),
  ADD KEY inbox_queue_age (queue, restricted, created_at, number, due_at, asleep_until),
  ADD KEY inbox_queue_priority (queue, restricted, priority DESC, due_at, number, asleep_until),
  ADD KEY inbox_queue_person (queue, restricted, person_reading, due_at, number, asleep_until),
  ADD KEY inbox_queue_ward (queue, restricted, ward, due_at, number, asleep_until),
  ADD KEY inbox_queue_programme (queue, restricted, programme, due_at, number, asleep_until),
  ADD KEY inbox_queue_name (queue, restricted, name, due_at, number, asleep_until),
  ADD KEY inbox_queue_step (queue, restricted, step_number, due_at, number, asleep_until),
  ADD KEY inbox_role_due (candidate_role, restricted, due_at, number, asleep_until),
  ADD KEY inbox_role_age (candidate_role, restricted, created_at, number, due_at, asleep_until),
  ADD KEY inbox_role_priority (candidate_role, restricted, priority DESC, due_at, number, asleep_until),
  ADD KEY inbox_role_person (candidate_role, restricted, person_reading, due_at, number, asleep_until),
  ADD KEY inbox_role_ward (candidate_role, restricted, ward, due_at, number, asleep_until),
  ADD KEY inbox_role_programme (candidate_role, restricted, programme, due_at, number, asleep_until),
  ADD KEY inbox_role_name (candidate_role, restricted, name, due_at, number, asleep_until),
  ADD KEY inbox_role_step (candidate_role, restricted, step_number, due_at, number, asleep_until);
