-- Documents with every revision, and rows derived from the newest revision of each.
-- Times are milliseconds since 1970-01-01T00:00Z. Enumerations are the literal's name.

CREATE TABLE document (
	document_key INT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	document_id VARCHAR(64) NOT NULL UNIQUE,
	document_kind VARCHAR(20) NOT NULL,
	title VARCHAR(1000) NOT NULL,
	unit_id VARCHAR(64) NOT NULL,
	unit_name VARCHAR(1000) NOT NULL,
	plan_year INT NOT NULL,
	revision BIGINT NOT NULL,
	saved_at BIGINT NOT NULL,
	saved_by VARCHAR(1000) NOT NULL
);
CREATE INDEX document_by_unit ON document (unit_id, plan_year);

-- content: XMI in gzip
CREATE TABLE revision (
	document_key INT NOT NULL REFERENCES document ON DELETE CASCADE,
	revision BIGINT NOT NULL,
	saved_at BIGINT NOT NULL,
	saved_by VARCHAR(1000) NOT NULL,
	remark VARCHAR(4000) NOT NULL,
	content BLOB NOT NULL,
	PRIMARY KEY (document_key, revision)
);

CREATE TABLE plan_goal (
	document_key INT NOT NULL REFERENCES document ON DELETE CASCADE,
	element_id VARCHAR(64) NOT NULL,
	lineage VARCHAR(64) NOT NULL,
	parent_id VARCHAR(64) NOT NULL,
	place INT NOT NULL,
	goal_level VARCHAR(20) NOT NULL,
	goal_number VARCHAR(1000) NOT NULL,
	title VARCHAR(1000) NOT NULL,
	status VARCHAR(20) NOT NULL,
	plan_year INT NOT NULL,
	PRIMARY KEY (document_key, element_id)
);

-- Number of goals of plan_goal with the same year, lineage, level and wording, by status.
CREATE TABLE goal_tally (
	plan_year INT NOT NULL,
	lineage VARCHAR(64) NOT NULL,
	goal_level VARCHAR(20) NOT NULL,
	goal_number VARCHAR(1000) NOT NULL,
	title VARCHAR(1000) NOT NULL,
	fully INT NOT NULL,
	partly INT NOT NULL,
	not_met INT NOT NULL,
	no_data INT NOT NULL
);
CREATE INDEX goal_tally_by_year ON goal_tally (plan_year, lineage);

CREATE TABLE plan_indicator (
	document_key INT NOT NULL REFERENCES document ON DELETE CASCADE,
	element_id VARCHAR(64) NOT NULL,
	goal_id VARCHAR(64) NOT NULL,
	lineage VARCHAR(64) NOT NULL,
	title VARCHAR(1000) NOT NULL,
	unit_of_measure VARCHAR(1000) NOT NULL,
	direction VARCHAR(20) NOT NULL,
	target DECIMAL(31, 10),
	PRIMARY KEY (document_key, element_id)
);

CREATE TABLE plan_outcome (
	document_key INT NOT NULL REFERENCES document ON DELETE CASCADE,
	element_id VARCHAR(64) NOT NULL,
	indicator_id VARCHAR(64) NOT NULL,
	lineage VARCHAR(64) NOT NULL,
	period VARCHAR(20) NOT NULL,
	outcome DECIMAL(31, 10),
	fulfilment VARCHAR(20) NOT NULL,
	PRIMARY KEY (document_key, element_id)
);
CREATE INDEX plan_outcome_by_lineage ON plan_outcome (lineage);

CREATE TABLE plan_activity (
	document_key INT NOT NULL REFERENCES document ON DELETE CASCADE,
	element_id VARCHAR(64) NOT NULL,
	goal_id VARCHAR(64) NOT NULL,
	lineage VARCHAR(64) NOT NULL,
	title VARCHAR(1000) NOT NULL,
	starts_on DATE,
	ends_on DATE,
	responsible VARCHAR(1000) NOT NULL,
	state VARCHAR(20) NOT NULL,
	PRIMARY KEY (document_key, element_id)
);

-- One row for each category a case is counted in.
CREATE TABLE register_case (
	document_key INT NOT NULL REFERENCES document ON DELETE CASCADE,
	element_id VARCHAR(64) NOT NULL,
	category_id VARCHAR(64) NOT NULL,
	group_name VARCHAR(1000) NOT NULL,
	category_name VARCHAR(1000) NOT NULL,
	case_number VARCHAR(1000) NOT NULL,
	received_on DATE,
	closed_on DATE,
	PRIMARY KEY (document_key, element_id, category_id)
);

CREATE TABLE plan_risk (
	document_key INT NOT NULL REFERENCES document ON DELETE CASCADE,
	element_id VARCHAR(64) NOT NULL,
	unwanted_event VARCHAR(1000) NOT NULL,
	process VARCHAR(1000) NOT NULL,
	likelihood INT NOT NULL,
	consequence INT NOT NULL,
	PRIMARY KEY (document_key, element_id)
);

CREATE TABLE process_step (
	document_key INT NOT NULL REFERENCES document ON DELETE CASCADE,
	element_id VARCHAR(64) NOT NULL,
	step_type VARCHAR(60) NOT NULL,
	step_name VARCHAR(1000) NOT NULL,
	lane VARCHAR(1000) NOT NULL,
	PRIMARY KEY (document_key, element_id)
);

CREATE TABLE element_link (
	document_key INT NOT NULL REFERENCES document ON DELETE CASCADE,
	element_id VARCHAR(64) NOT NULL,
	source_id VARCHAR(64) NOT NULL,
	link_kind VARCHAR(20) NOT NULL,
	target_id VARCHAR(64) NOT NULL,
	target_document VARCHAR(64) NOT NULL,
	PRIMARY KEY (document_key, element_id)
);
CREATE INDEX element_link_by_target ON element_link (target_id);

-- slot: small number of the element within its document, for the rows of document_word
CREATE TABLE element_text (
	document_key INT NOT NULL REFERENCES document ON DELETE CASCADE,
	slot INT NOT NULL,
	element_id VARCHAR(64) NOT NULL,
	element_type VARCHAR(60) NOT NULL,
	title VARCHAR(1000) NOT NULL,
	body CLOB NOT NULL,
	PRIMARY KEY (document_key, slot)
);

-- Words of a document as they are compared, with the elements they stand in: places holds three bytes for each, the
-- slot times two, plus one when it is a word of the title. A word of many elements has several rows. No key and no
-- reference: the one index, which holds all columns, answers every question, and this is by far the largest table.
CREATE TABLE document_word (
	word VARCHAR(40) NOT NULL,
	document_key INT NOT NULL,
	places VARCHAR(255) FOR BIT DATA NOT NULL
);
CREATE INDEX document_word_by_word ON document_word (word, document_key, places);
