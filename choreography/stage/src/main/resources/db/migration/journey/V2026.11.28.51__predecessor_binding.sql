-- Whose passing the stage's queue is bound to: the stages that come before it in some template.
CREATE TABLE predecessor_binding (
  routing_key VARCHAR(200) PRIMARY KEY
);

-- Applications from before this table may follow any template, so their stage stays bound to all.
INSERT INTO predecessor_binding (routing_key)
SELECT '*.passed' WHERE EXISTS (SELECT 1 FROM stage_record);
