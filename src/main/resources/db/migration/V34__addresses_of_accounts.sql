-- Where members of staff read what concerns them.
ALTER TABLE account ADD COLUMN email VARCHAR(254) NULL AFTER display_name;
