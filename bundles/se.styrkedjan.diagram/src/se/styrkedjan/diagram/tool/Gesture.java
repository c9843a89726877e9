package se.styrkedjan.diagram.tool;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.sync.Changes;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.expression.ExpressionException;
import se.styrkedjan.viewpoint.expression.Scope;

/** A use of a tool: its condition, its variables and operations, and afterwards the views brought in step. */
abstract class Gesture implements Operation {

	private final String name;
	private final Toolbox toolbox;
	private final Tool.Head tool;

	/** A use of a tool; {@code name} is the key of its words in the undo menu. */
	Gesture(String name, Toolbox toolbox, Tool.Head tool) {
		this.name = name;
		this.toolbox = toolbox;
		this.tool = tool;
	}

	@Override
	public String name() {
		return name;
	}

	Toolbox toolbox() {
		return toolbox;
	}

	Tool.Head tool() {
		return tool;
	}

	/** Why it cannot be done, apart from the condition of the tool. */
	abstract Optional<Refusal> hindrance();

	/** The element the operations start from, with the variables of the tool. */
	abstract Scope scope();

	/** What is left to do when the views are in step. */
	void finish(Changes changes, List<EObject> created) {
		// most have nothing more to do
	}

	@Override
	public Optional<Refusal> check() {
		return toolbox.settled().or(this::hindrance).or(this::condition);
	}

	private Optional<Refusal> condition() {
		return holds(tool.precondition(), whole()) ? Optional.empty() : Optional.of(Refusals.notNow(tool.label()));
	}

	private Scope whole() {
		return scope().with("root", toolbox.depiction().diagram().getTarget());
	}

	/** Whether a condition holds; one that is not there does. */
	boolean holds(ExpressionText condition, Scope scope) {
		return condition.isEmpty()
				|| toolbox.depiction().evaluation().holds(toolbox.interpreter().expression(condition), scope);
	}

	@Override
	public void apply() {
		toolbox.latest().set(null);
		try {
			List<EObject> created = run();
			finish(toolbox.inStep().get(), created);
		} catch (ExpressionException problem) {
			throw new RefusedException(Refusals.failed(tool.label(), problem.getMessage()));
		}
	}

	private List<EObject> run() {
		Scope scope = whole();
		for (Map.Entry<String, ExpressionText> variable : tool.computed().entrySet()) {
			scope.with(variable.getKey(), toolbox.interpreter().expression(variable.getValue()).evaluate(scope));
		}
		ToolRun run = new ToolRun(toolbox.interpreter(), toolbox.depiction().rules().description().metamodels());
		run.run(tool.operations(), scope);
		return run.created();
	}

}
