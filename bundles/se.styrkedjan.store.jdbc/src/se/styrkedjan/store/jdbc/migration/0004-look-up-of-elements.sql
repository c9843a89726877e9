-- Elements are looked up by their identity over all documents: is what a link leads to still there, what is it called.

CREATE INDEX element_text_by_element ON element_text (element_id);
CREATE INDEX plan_goal_by_lineage ON plan_goal (lineage);
CREATE INDEX plan_indicator_by_lineage ON plan_indicator (lineage);
CREATE INDEX plan_activity_by_lineage ON plan_activity (lineage);
