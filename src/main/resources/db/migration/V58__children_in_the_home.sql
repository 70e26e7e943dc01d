-- Whether somebody under 18 lives with the applicant: then a volunteer needs the approval for contact with children.
ALTER TABLE ofp_application ADD COLUMN minors_in_home BOOLEAN NOT NULL DEFAULT FALSE;
