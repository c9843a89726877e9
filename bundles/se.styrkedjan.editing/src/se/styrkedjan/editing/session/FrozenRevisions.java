package se.styrkedjan.editing.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

/**
 * Keeps the number of the revision that a report was approved or decided in, or a process approved in: the one it is first
 * saved in as such, which is known only when it is saved.
 */
final class FrozenRevisions {

	private FrozenRevisions() {
	}

	/** The ids of the reports that have been approved or frozen, or of the process that was approved, since the last save. */
	static Set<String> newlyFrozen(EObject root) {
		if (root instanceof Process process) {
			return isApproved(process) && process.getApprovedRevision() == 0 ? Set.of(process.getId()) : Set.of();
		}
		return reports(root).stream().filter(report -> isSettled(report) && report.getFrozenRevision() == 0)
				.map(Report::getId).collect(Collectors.toSet());
	}

	/** Enters the number of the revision that a tree is about to become. */
	static void enter(EObject root, Set<String> newlyFrozen, long revision) {
		if (root instanceof Process process && isApproved(process) && newlyFrozen.contains(process.getId())) {
			process.setApprovedRevision(revision);
		}
		for (Report report : reports(root)) {
			if (newlyFrozen.contains(report.getId()) && isSettled(report)) {
				report.setFrozenRevision(revision);
			} else if (!isSettled(report)) {
				report.setFrozenRevision(0);
			}
		}
	}

	/** Enters into a model what was entered when it was saved. */
	static void takeIn(EObject model, EObject saved) {
		if (model instanceof Process process && saved instanceof Process from && isApproved(process)
				&& isApproved(from)) {
			process.setApprovedRevision(from.getApprovedRevision());
		}
		for (Report from : reports(saved)) {
			reports(model).stream().filter(report -> report.getId().equals(from.getId()))
					.filter(report -> report.getState() == from.getState())
					.forEach(report -> report.setFrozenRevision(from.getFrozenRevision()));
		}
	}

	private static boolean isApproved(Process process) {
		return process.getState() == ProcessState.APPROVED;
	}

	private static List<Report> reports(EObject root) {
		return root instanceof Plan plan ? plan.getReports() : List.of();
	}

	private static boolean isSettled(Report report) {
		return report.getState() == ReportState.FROZEN || report.getState() == ReportState.APPROVED;
	}
}
