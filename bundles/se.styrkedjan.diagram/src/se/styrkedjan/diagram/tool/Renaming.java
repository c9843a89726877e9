package se.styrkedjan.diagram.tool;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.view.View;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.expression.Scope;

/** Edits the label of a view; the mask of the tool parts the text into the variables {@code arg0}, {@code arg1} … */
public final class Renaming extends Gesture {

	private static final Pattern HOLE = Pattern.compile("\\{(\\d+)\\}");

	private final Tool.Rename tool;
	private final View view;
	private final String text;

	/** A new label for a view. */
	public Renaming(Toolbox toolbox, Tool.Rename tool, View view, String text) {
		super("diagramRename", toolbox, tool.head());
		this.tool = tool;
		this.view = view;
		this.text = text;
	}

	@Override
	Optional<Refusal> hindrance() {
		return view.getTarget() == null && toolbox().synchronizer().scope(view).self() == null
				? Optional.of(Refusals.notRenamable(view.getMapping()))
				: Optional.empty();
	}

	@Override
	Scope scope() {
		EObject element = toolbox().synchronizer().scope(view).self();
		Scope scope = Scope.of(element).with("diagram", toolbox().depiction().diagram()).with("element", element)
				.with("view", view).with("elementView", view);
		fill(scope);
		return scope;
	}

	/** A text that does not fit the mask goes into the first variable whole. */
	private void fill(Scope scope) {
		Matcher holes = HOLE.matcher(tool.mask());
		StringBuilder pattern = new StringBuilder();
		java.util.List<String> numbers = new java.util.ArrayList<>();
		int from = 0;
		while (holes.find()) {
			pattern.append(Pattern.quote(tool.mask().substring(from, holes.start()))).append("(.*?)");
			numbers.add(holes.group(1));
			from = holes.end();
		}
		Matcher parts = Pattern.compile(pattern + Pattern.quote(tool.mask().substring(from)), Pattern.DOTALL).matcher(text);
		boolean fits = parts.matches();
		for (int i = 0; i < numbers.size(); i++) {
			String part = fits ? parts.group(i + 1) : i == 0 ? text : "";
			scope.with(numbers.get(i), part).with("arg" + numbers.get(i), part);
		}
	}
}
