-- By whose completion a message or a private link came about, so that both go when it is undone.
ALTER TABLE message ADD COLUMN deed VARCHAR(64) NULL AFTER sent_at, ADD KEY message_deed (deed);
ALTER TABLE private_link ADD COLUMN deed VARCHAR(64) NULL, ADD KEY private_link_deed (deed);
