-- One row: whether rules look up the same as in the previous snapshot.
select rule_ground.digest is not distinct from previous_rule_ground.digest and rule_ground.n_rows = previous_rule_ground.n_rows as is_same
from analyst.main.rule_ground as rule_ground, previous_rule_ground
