package se.styrkedjan.diagram.sync;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.sync.look.NodeRecipe;
import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.description.NodeMapping;
import se.styrkedjan.viewpoint.expression.Expression;
import se.styrkedjan.viewpoint.expression.Expression.Reads;
import se.styrkedjan.viewpoint.expression.Interpreter;
import se.styrkedjan.viewpoint.expression.TypeName;

/** A node or container mapping that is ready to use. */
public final class NodeRule {

	private final NodeMapping mapping;
	private final TypeName type;
	private final Expression candidates;
	private final Expression precondition;
	private final NodeRecipe recipe;
	private final List<NodeRule> inner = new ArrayList<>();
	private final List<NodeRule> bordered = new ArrayList<>();

	/** A mapping with the recipe of its look. */
	NodeRule(NodeMapping mapping, Interpreter interpreter, NodeRecipe recipe) {
		this.mapping = mapping;
		this.type = new TypeName(mapping.base().domainClass());
		this.candidates = optional(mapping.base().candidates(), interpreter);
		this.precondition = optional(mapping.base().precondition(), interpreter);
		this.recipe = recipe;
	}

	/** The expression of a text, or null when there is none. */
	static Expression optional(ExpressionText text, Interpreter interpreter) {
		return text.isEmpty() ? null : interpreter.expression(text);
	}

	/** Whether one of some rules is of a mapping. */
	static boolean has(List<NodeRule> rules, String mapping) {
		for (NodeRule rule : rules) {
			if (rule.name().equals(mapping)) {
				return true;
			}
		}
		return false;
	}

	public String name() {
		return mapping.name();
	}

	public NodeMapping mapping() {
		return mapping;
	}

	TypeName type() {
		return type;
	}

	/** Which elements, seen from that of the container; null for all of the model. */
	Expression candidates() {
		return candidates;
	}

	/** The expression as it is written; empty for all of the model. */
	String candidateText() {
		return mapping.base().candidates().text();
	}

	/** Which of them; null for all. */
	Expression precondition() {
		return precondition;
	}

	NodeRecipe recipe() {
		return recipe;
	}

	/** The mappings inside it. */
	List<NodeRule> inner() {
		return inner;
	}

	/** The mappings on its edge. */
	List<NodeRule> bordered() {
		return bordered;
	}

	/** The mappings inside it and on its edge. */
	public List<NodeRule> held() {
		List<NodeRule> held = new ArrayList<>(inner);
		held.addAll(bordered);
		return held;
	}

	/** The size of something new of this mapping, at 0, 0. */
	public Rect usualSize(Depiction depiction) {
		return recipe.usualSize(depiction.scope(depiction.diagram().getTarget(), null));
	}

	boolean holdsNothing() {
		return inner.isEmpty() && bordered.isEmpty();
	}

	/** Whether its views may have to be others after a change, whatever the container. */
	boolean isTouchedEverywhere(Touched touched) {
		return candidates == null && touched.isContainment() || precondition != null && touched.anyOf(type, precondition.reads())
				|| candidates != null && touched.isBeyond(candidates.reads());
	}

	/** What the elements inside a container depend on in the element of the container. */
	Reads candidateReads() {
		return candidates == null ? Reads.NOTHING : candidates.reads();
	}
}
