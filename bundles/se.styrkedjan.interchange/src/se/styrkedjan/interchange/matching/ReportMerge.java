package se.styrkedjan.interchange.matching;

import java.util.List;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.PublishedCount;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;

/** Joins what stands beside the chain: the report of the period, economy and register. */
final class ReportMerge {

	private ReportMerge() {
	}

	static void reports(Plan plan, Plan imported) {
		for (var report : List.copyOf(imported.getReports())) {
			var same = plan.getReports().stream().filter(old -> old.getPeriod() == report.getPeriod()).findFirst();
			same.ifPresentOrElse(old -> report(old, report), () -> plan.getReports().add(report));
		}
	}

	static void economy(Plan plan, Plan imported) {
		if (imported.getEconomy() == null) {
			return;
		}
		if (plan.getEconomy() == null) {
			plan.setEconomy(imported.getEconomy());
			return;
		}
		var parts = plan.getEconomy().getParts();
		for (var part : List.copyOf(imported.getEconomy().getParts())) {
			var same = parts.stream().filter(old -> alike(old.getName(), part.getName())).findFirst();
			same.ifPresentOrElse(old -> part(old, part), () -> parts.add(part));
		}
	}

	static void register(Plan plan, Plan imported) {
		if (imported.getRegister() == null) {
			return;
		}
		if (plan.getRegister() == null) {
			plan.setRegister(imported.getRegister());
			return;
		}
		EList<CaseGroup> groups = plan.getRegister().getGroups();
		for (var group : List.copyOf(imported.getRegister().getGroups())) {
			var same = groups.stream().filter(old -> alike(old.getName(), group.getName())).findFirst();
			same.ifPresentOrElse(old -> group(old, group), () -> groups.add(group));
		}
	}

	private static void report(Report old, Report report) {
		if (!empty(report.getRegistrationNumber())) {
			old.setRegistrationNumber(report.getRegistrationNumber());
		}
		if (report.getDocumentDate() != null) {
			old.setDocumentDate(report.getDocumentDate());
		}
		if (!empty(report.getOfficer())) {
			old.setOfficer(report.getOfficer());
		}
		if (!empty(report.getPhone())) {
			old.setPhone(report.getPhone());
		}
		if (!empty(report.getRecipient())) {
			old.setRecipient(report.getRecipient());
		}
		if (!empty(report.getProposal())) {
			old.setProposal(report.getProposal());
		}
		if (!report.getSections().isEmpty()) {
			old.getSections().clear();
			old.getSections().addAll(report.getSections());
		}
	}

	private static void part(EconomyPart old, EconomyPart part) {
		for (var line : List.copyOf(part.getLines())) {
			var same = old.getLines().stream()
					.filter(other -> other.getKind() == line.getKind() && alike(other.getTitle(), line.getTitle()))
					.findFirst();
			same.ifPresentOrElse(other -> amounts(other, line), () -> old.getLines().add(line));
		}
	}

	private static void amounts(EconomyLine old, EconomyLine line) {
		for (var amount : List.copyOf(line.getAmounts())) {
			old.getAmounts().removeIf(other -> other.getPeriod() == amount.getPeriod());
			old.getAmounts().add(amount);
		}
	}

	private static void group(CaseGroup old, CaseGroup group) {
		for (var category : List.copyOf(group.getCategories())) {
			var same = old.getCategories().stream().filter(other -> alike(other.getName(), category.getName()))
					.findFirst();
			same.ifPresentOrElse(other -> category(other, category), () -> old.getCategories().add(category));
		}
	}

	private static void category(CaseCategory old, CaseCategory category) {
		if (!empty(category.getMeasures())) {
			old.setMeasures(category.getMeasures());
		}
		PublishedCount count = category.getPublished();
		if (count != null && old.getPublished() != null) {
			keepEarlier(count, old.getPublished());
		}
		if (count != null) {
			old.setPublished(count);
		}
	}

	/** A later report may print its own period only. */
	private static void keepEarlier(PublishedCount count, PublishedCount earlier) {
		count.setT1(count.getT1() == null ? earlier.getT1() : count.getT1());
		count.setT2(count.getT2() == null ? earlier.getT2() : count.getT2());
		count.setVb(count.getVb() == null ? earlier.getVb() : count.getVb());
	}

	private static boolean alike(String a, String b) {
		return Similarity.of(a == null ? "" : a, b == null ? "" : b) > 0.9
				|| (a == null ? "" : a).strip().equals((b == null ? "" : b).strip());
	}

	private static boolean empty(String text) {
		return text == null || text.isEmpty();
	}
}
