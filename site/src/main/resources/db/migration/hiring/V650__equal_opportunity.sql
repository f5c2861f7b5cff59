-- Apart from everything else, and as counts alone: no row stands for a person, and none says when or by whom.
CREATE SCHEMA equal_opportunity;

CREATE TABLE equal_opportunity.tally (
    job_id   bigint NOT NULL,
    month    date NOT NULL CHECK (extract(day FROM month) = 1),
    question text NOT NULL,
    answer   text NOT NULL,
    count    int NOT NULL,
    PRIMARY KEY (job_id, month, question, answer)
);

-- Keeps a form that is sent twice from counting twice; forgotten after two days.
CREATE TABLE equal_opportunity.used_form (
    form uuid PRIMARY KEY,
    day  date NOT NULL
);
