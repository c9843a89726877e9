package se.styrkedjan.processes.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.process.Dictionary;
import se.styrkedjan.editing.process.DictionaryEntry;
import se.styrkedjan.editing.process.DictionaryEntry.Kind;
import se.styrkedjan.editing.process.SetLinks;
import se.styrkedjan.editing.process.SetLinks.Target;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.processes.open.CurrentDictionary;
import se.styrkedjan.ui.message.Messages;

/**
 * Cells with links to entries of the dictionary, written as their names with semicolons between.
 *
 * @param link what the links lead to
 * @param kind kind of entries they may lead to
 */
record LinkCells(LinkKind link, Kind kind) implements Cells<FlowNode> {

	private static final Messages WORDS = Messages.of(LinkCells.class);

	/** Cells that show links made in the properties. */
	static Cells<FlowNode> shown(LinkKind link) {
		return new ShownCells(node -> names(node, link));
	}

	private static String names(FlowNode node, LinkKind link) {
		return SetLinks.now(node, link).stream().map(Target::label).collect(Collectors.joining("; "));
	}

	@Override
	public String text(FlowNode node) {
		return names(node, link);
	}

	@Override
	public CellState state(FlowNode node) {
		return Edits.state(node, ModelPackage.Literals.LINKABLE__LINKS);
	}

	@Override
	public String hint(FlowNode node) {
		return WORDS.text("cell.links." + kind);
	}

	@Override
	public Operation read(FlowNode node, String typed) throws UnreadableException {
		Dictionary dictionary = CurrentDictionary.get();
		List<Target> targets = new ArrayList<>();
		for (String name : Arrays.stream(typed.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList()) {
			targets.add(target(dictionary, name));
		}
		return new SetLinks(node, link, targets);
	}

	/** By its whole name, or by a part of it that fits only one. */
	private Target target(Dictionary dictionary, String name) throws UnreadableException {
		List<DictionaryEntry> fitting = dictionary.of(kind).stream()
				.filter(entry -> entry.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))).toList();
		return dictionary.find(kind, name).or(() -> fitting.size() == 1 ? fitting.stream().findFirst()
				: Optional.empty()).map(Target::of)
				.orElseThrow(() -> new UnreadableException(WORDS.text("cell.unknown." + kind, name)));
	}
}
