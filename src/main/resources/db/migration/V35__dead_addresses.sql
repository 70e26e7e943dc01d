-- Where nothing can be delivered, until somebody writes to it again on purpose.
CREATE TABLE dead_address (
  channel VARCHAR(20)  NOT NULL,
  address VARCHAR(254) NOT NULL,
  since   DATETIME(3)  NOT NULL,
  PRIMARY KEY (channel, address)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
