-- Heads of processes, and where elements of the dictionary and processes are named by their identity. Documents that
-- have such rows were first made by the version that has this step, so there is nothing to fill in for older ones.

CREATE TABLE process_head (
	document_key INT NOT NULL REFERENCES document ON DELETE CASCADE,
	element_id VARCHAR(64) NOT NULL,
	process_number VARCHAR(1000) NOT NULL,
	process_kind VARCHAR(20) NOT NULL,
	process_state VARCHAR(20) NOT NULL,
	owner_role VARCHAR(1000) NOT NULL,
	process_version VARCHAR(1000) NOT NULL,
	next_review DATE,
	approved_revision BIGINT NOT NULL,
	PRIMARY KEY (document_key, element_id)
);

CREATE TABLE element_use (
	document_key INT NOT NULL REFERENCES document ON DELETE CASCADE,
	element_id VARCHAR(64) NOT NULL,
	feature VARCHAR(60) NOT NULL,
	target_id VARCHAR(64) NOT NULL,
	PRIMARY KEY (document_key, element_id, feature)
);
CREATE INDEX element_use_by_target ON element_use (target_id);
