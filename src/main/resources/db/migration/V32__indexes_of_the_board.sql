-- One index for each question: how things stand now, how many were kept week by week, what counts by a calendar.
ALTER TABLE sla_clock
  DROP KEY sla_clock_open,
  ADD KEY sla_clock_board (ended_at, due_at, warn_at, paused_at, role, assignee, process_key, element, case_number),
  ADD KEY sla_clock_ended (ended_at, outcome, case_number),
  ADD KEY sla_clock_calendar (calendar, ended_at, assignee);
