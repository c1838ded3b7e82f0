CREATE TABLE received (
  application_id BIGINT NOT NULL,
  type           VARCHAR(100) NOT NULL,
  first_name     VARCHAR(200)
);
