-- Goals are also counted over all years together, under the year 0, which no plan has.

INSERT INTO goal_tally (plan_year, lineage, goal_level, goal_number, title, fully, partly, not_met, no_data)
SELECT 0, lineage, goal_level, goal_number, title, SUM(fully), SUM(partly), SUM(not_met), SUM(no_data)
FROM goal_tally GROUP BY lineage, goal_level, goal_number, title;
