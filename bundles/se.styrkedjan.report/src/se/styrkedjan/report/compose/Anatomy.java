package se.styrkedjan.report.compose;

import static se.styrkedjan.model.steering.SectionRole.AGENDA_2030;
import static se.styrkedjan.model.steering.SectionRole.BUDGET;
import static se.styrkedjan.model.steering.SectionRole.CHAIN;
import static se.styrkedjan.model.steering.SectionRole.ECONOMY;
import static se.styrkedjan.model.steering.SectionRole.ECONOMY_OTHER;
import static se.styrkedjan.model.steering.SectionRole.INTRODUCTION;
import static se.styrkedjan.model.steering.SectionRole.INVESTMENTS;
import static se.styrkedjan.model.steering.SectionRole.OPERATING_RESULT;
import static se.styrkedjan.model.steering.SectionRole.OTHER;
import static se.styrkedjan.model.steering.SectionRole.PREMISES;
import static se.styrkedjan.model.steering.SectionRole.QUALITY;
import static se.styrkedjan.model.steering.SectionRole.REGISTER;
import static se.styrkedjan.model.steering.SectionRole.RESOURCE_USE;
import static se.styrkedjan.model.steering.SectionRole.SUMMARY;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SectionRole;

/**
 * The headings that a document of its kind always has, in order. The unit's own sections keep the order they were given;
 * what is missing is put in at its place, so that an unwritten section still shows its heading.
 */
final class Anatomy {

	/** A heading that is always there, and those below it. */
	private record Slot(SectionRole role, List<Slot> below) {

		static Slot of(SectionRole role, SectionRole... below) {
			return new Slot(role, List.of(below).stream().map(child -> new Slot(child, List.of())).toList());
		}
	}

	/** A section to print: the unit's own, or an empty one in its place. */
	record Entry(SectionRole role, String heading, String text, List<Entry> below) {
	}

	private static final List<Slot> PLAN = List.of(Slot.of(INTRODUCTION), Slot.of(CHAIN),
			Slot.of(ECONOMY, RESOURCE_USE, BUDGET), Slot.of(OTHER, QUALITY, AGENDA_2030));
	private static final List<Slot> FOLLOW_UP = List.of(Slot.of(SUMMARY), Slot.of(CHAIN),
			Slot.of(ECONOMY, OPERATING_RESULT, INVESTMENTS, PREMISES, ECONOMY_OTHER), Slot.of(QUALITY), Slot.of(OTHER),
			Slot.of(REGISTER));

	private final Set<SectionRole> present = EnumSet.noneOf(SectionRole.class);

	private Anatomy(List<Section> written) {
		collect(written);
	}

	static List<Entry> plan(List<Section> written) {
		return new Anatomy(written).complete(written, PLAN);
	}

	static List<Entry> followUp(List<Section> written) {
		return new Anatomy(written).complete(written, FOLLOW_UP);
	}

	private void collect(List<Section> sections) {
		for (Section section : sections) {
			present.add(section.getRole());
			collect(section.getSections());
		}
	}

	private List<Entry> complete(List<Section> written, List<Slot> slots) {
		List<Entry> entries = new ArrayList<>();
		written.forEach(section -> entries.add(entry(section, slots)));
		int place = 0;
		for (Slot slot : slots) {
			int found = indexOf(entries, slot.role());
			if (found >= 0) {
				place = found + 1;
			} else if (!present.contains(slot.role())) {
				entries.add(place++, new Entry(slot.role(), "", "", complete(List.of(), slot.below())));
			}
		}
		return entries;
	}

	private Entry entry(Section section, List<Slot> slots) {
		List<Slot> below = slots.stream().filter(slot -> slot.role() == section.getRole()).findFirst().map(Slot::below)
				.orElse(List.of());
		return new Entry(section.getRole(), Composition.plain(section.getHeading()), section.getText(),
				complete(section.getSections(), below));
	}

	private static int indexOf(List<Entry> entries, SectionRole role) {
		for (int i = entries.size() - 1; i >= 0; i--) {
			if (entries.get(i).role() == role) {
				return i;
			}
		}
		return -1;
	}
}
