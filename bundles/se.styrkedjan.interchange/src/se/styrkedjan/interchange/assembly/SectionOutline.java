package se.styrkedjan.interchange.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import se.styrkedjan.interchange.headings.SectionHeading;

/**
 * The sections beside the chain as they are found: which are sections of the document, which stand inside another,
 * and which come before the chain.
 */
final class SectionOutline {

	private static final String FREE = "FREE";
	private static final Set<String> BEFORE_CHAIN = Set.of("SUMMARY", "INTRODUCTION", "PROPOSAL", "CHAIN", FREE,
			"ECONOMY", "REGISTER");
	private static final Set<String> AFTER_CHAIN = Set.of("ECONOMY", "QUALITY", "OTHER", "REGISTER", FREE);
	private static final Set<String> HOLDS_FREE = Set.of("OPERATING_RESULT", "BUDGET", "AGENDA_2030", "RESOURCE_USE",
			"QUALITY");

	private final List<SectionBuilder> before = new ArrayList<>();
	private final List<SectionBuilder> after = new ArrayList<>();
	private boolean chainBegun;
	private SectionBuilder root;
	private SectionBuilder second;
	private SectionBuilder current;

	/** Says that the first goal was found: sections from now on stand after the chain. */
	void chainBegins() {
		chainBegun = true;
		root = null;
		second = null;
		current = null;
	}

	/** @return the section that text belongs to, or null */
	SectionBuilder current() {
		return current;
	}

	/** @return whether a heading of the role can begin a section of the document here */
	boolean allows(SectionHeading heading) {
		return heading.level() == 1 && (chainBegun ? AFTER_CHAIN : BEFORE_CHAIN).contains(heading.role());
	}

	/** Opens a section with a heading of the known anatomy. */
	SectionBuilder known(int line, String text, SectionHeading heading) {
		var role = role(heading);
		boolean inside = root != null && (heading.level() == 2 || !allows(heading) || "ECONOMY_OTHER".equals(role)
				|| (FREE.equals(role) || "QUALITY".equals(role)) && "OTHER".equals(root.role()));
		if (inside) {
			boolean known = heading.level() == 2 || !FREE.equals(role);
			return child(new SectionBuilder(line, text, known && expected(role) ? role : FREE));
		}
		root = new SectionBuilder(line, text, role);
		second = null;
		current = root;
		(chainBegun ? after : before).add(root);
		return root;
	}

	/** Opens a section with a heading of the author's own. */
	SectionBuilder free(int line, String text) {
		var section = new SectionBuilder(line, text, FREE);
		if (second != null && HOLDS_FREE.contains(second.role())) {
			second.add(section);
			current = section;
			return section;
		}
		if (root == null) {
			root = section;
			current = section;
			(chainBegun ? after : before).add(section);
			return section;
		}
		return child(section);
	}

	List<SectionBuilder> before() {
		return before;
	}

	List<SectionBuilder> after() {
		return after;
	}

	private boolean expected(String role) {
		return !chainBegun || !Set.of("SUMMARY", "INTRODUCTION", "PROPOSAL", "CHAIN").contains(role);
	}

	private SectionBuilder child(SectionBuilder section) {
		root.add(section);
		second = section;
		current = section;
		return section;
	}

	/** Övrigt stands twice in a report: after the other parts of the economy, and as a section of its own. */
	private String role(SectionHeading heading) {
		boolean economy = root != null && "ECONOMY".equals(root.role());
		if (economy && "OTHER".equals(heading.role()) && !root.has("ECONOMY_OTHER")
				&& (root.has("INVESTMENTS") || root.has("PREMISES"))) {
			return "ECONOMY_OTHER";
		}
		return heading.role();
	}
}
