package se.styrkedjan.viewpoint.read;

import java.util.List;

import se.styrkedjan.viewpoint.description.Viewpoint;

/**
 * A specification as it was read.
 *
 * @param viewpoints its viewpoints
 * @param findings   what is wrong or not supported in it, in the order of the file
 */
public record Specification(List<Viewpoint> viewpoints, List<Finding> findings) {

	/** What is wrong; a specification of our own must have none. */
	public List<Finding> errors() {
		return findings.stream().filter(finding -> finding.severity() == Finding.Severity.ERROR).toList();
	}
}
