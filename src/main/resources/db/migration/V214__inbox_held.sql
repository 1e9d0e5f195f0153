-- What somebody holds is told apart by its group, in every count and list: the index has it, or each row would be read.
ALTER TABLE inbox_task
    DROP KEY inbox_task_of_assignee,
    ADD KEY inbox_task_of_assignee (assignee, active, due_sort, task_id, candidate_group);
