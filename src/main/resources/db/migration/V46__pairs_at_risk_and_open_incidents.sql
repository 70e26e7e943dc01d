-- Since when a pair is at risk, so that one spell of it brings one task; and since when an incident waits for its decision.
ALTER TABLE ofp_pair
  ADD COLUMN at_risk_since DATETIME(3) NULL,
  ADD COLUMN incident_at DATETIME(3) NULL;
